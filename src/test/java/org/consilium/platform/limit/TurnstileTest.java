package org.consilium.platform.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S35 bounded queues")
class TurnstileTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    @Test
    void asManyComeInAsThereIsRoom() throws InterruptedException {
        Turnstile turnstile = new Turnstile(2, 0, LONG);

        assertThat(turnstile.enter()).isTrue();
        assertThat(turnstile.enter()).isTrue();
        assertThat(turnstile.enter()).isFalse();
    }

    @Test
    void whoLeavesMakesRoom() throws InterruptedException {
        Turnstile turnstile = new Turnstile(1, 0, LONG);
        turnstile.enter();

        turnstile.leave();

        assertThat(turnstile.enter()).isTrue();
    }

    @Test
    void whoWaitsComesInWhenSomebodyLeaves() throws InterruptedException, ExecutionException, TimeoutException {
        Turnstile turnstile = new Turnstile(1, 1, LONG);
        turnstile.enter();
        CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(() -> enter(turnstile));

        turnstile.leave();

        assertThat(waiting.get(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void waitingEndsWithThePatience() throws InterruptedException {
        Turnstile turnstile = new Turnstile(1, 1, Duration.ofMillis(20));
        turnstile.enter();

        assertThat(turnstile.enter()).isFalse();
        assertThat(turnstile.enter()).as("the place in the queue is free again").isFalse();
    }

    private static boolean enter(Turnstile turnstile) {
        try {
            return turnstile.enter();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
