package org.consilium.platform.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What every bus keeps, whether it stays on one node or crosses several. */
abstract class BusContract {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final BlockingQueue<String> received = new LinkedBlockingQueue<>();

    abstract Bus bus();

    @Test
    void aSubscriberHearsTheHintsOfItsTopic() throws InterruptedException {
        Bus bus = bus();
        bus.subscribe("jobs", received::add);

        bus.publish("jobs", "send-mail");

        assertThat(next()).isEqualTo("send-mail");
    }

    @Test
    void hintsOfOtherTopicsAreNotHeard() throws InterruptedException {
        Bus bus = bus();
        bus.subscribe("jobs", received::add);

        bus.publish("posts", "a post");
        bus.publish("jobs", "a job");

        assertThat(next()).isEqualTo("a job");
        assertThat(received).isEmpty();
    }

    @Test
    void everySubscriberHearsAHint() throws InterruptedException {
        Bus bus = bus();
        bus.subscribe("jobs", hint -> received.add("first " + hint));
        bus.subscribe("jobs", hint -> received.add("second " + hint));

        bus.publish("jobs", "x");

        assertThat(List.of(next(), next())).containsExactlyInAnyOrder("first x", "second x");
    }

    @Test
    void aSubscriberThatFailsHarmsNobodyElse() throws InterruptedException {
        Bus bus = bus();
        bus.subscribe("jobs", hint -> {
            throw new IllegalStateException("as planned");
        });
        bus.subscribe("jobs", received::add);

        assertThatCode(() -> bus.publish("jobs", "x")).doesNotThrowAnyException();

        assertThat(next()).isEqualTo("x");
    }

    @Test
    void theHintsOfOnePublisherKeepTheirOrder() throws InterruptedException {
        Bus bus = bus();
        bus.subscribe("jobs", received::add);
        List<String> published = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            published.add("hint " + i);
        }

        published.forEach(hint -> bus.publish("jobs", hint));

        List<String> heard = new ArrayList<>();
        for (int i = 0; i < published.size(); i++) {
            heard.add(next());
        }
        assertThat(heard).isEqualTo(published);
    }

    @Test
    void whatNobodyListensToIsNoError() {
        assertThatCode(() -> bus().publish("nothing", "x")).doesNotThrowAnyException();
    }

    private String next() throws InterruptedException {
        String hint = received.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        assertThat(hint).as("a hint arrived in time").isNotNull();
        return hint;
    }
}
