package org.consilium.live.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.consilium.live.protocol.CloseCode;
import org.junit.jupiter.api.Test;

class OutboxTest {
    private final FakeWire wire = new FakeWire();
    private final AtomicLong nanos = new AtomicLong();
    private final Outbox outbox = new Outbox(wire, nanos::get);

    @Test
    void framesGoOutInTheirOrderOneAfterTheOther() {
        wire.jammed = true;
        outbox.offer("a");
        outbox.offer("b");
        outbox.offer("c");
        assertThat(wire.sent).containsExactly("a");

        wire.letOneGo();
        wire.letOneGo();

        assertThat(wire.sent).containsExactly("a", "b", "c");
    }

    @Test
    void aFrameThatIsOneTooManyIsNotTaken() {
        wire.jammed = true;
        outbox.offer("under way");
        IntStream.range(0, 256).forEach(i -> assertThat(outbox.offer("waiting")).isTrue());

        assertThat(outbox.offer("one too many")).isFalse();
        wire.letOneGo();
        assertThat(outbox.offer("now there is room")).isTrue();
    }

    @Test
    void largeFramesFillItTooButASingleOneAlwaysFits() {
        wire.jammed = true;
        outbox.offer("under way");
        assertThat(outbox.offer("x".repeat(3_000_000))).isTrue();

        assertThat(outbox.offer("y")).isFalse();
    }

    @Test
    void itSaysWhenMoreOfThePastShouldWait() {
        wire.jammed = true;
        outbox.offer("under way");
        IntStream.range(0, 63).forEach(i -> outbox.offer("waiting"));
        assertThat(outbox.isBehind()).isFalse();

        outbox.offer("waiting");

        assertThat(outbox.isBehind()).isTrue();
    }

    @Test
    void itSaysWhenAFrameDoesNotGetOnItsWay() {
        wire.jammed = true;
        nanos.set(70_000_000_000L);
        outbox.offer("under way");
        nanos.addAndGet(60_000_000_000L);
        assertThat(outbox.isStuck()).isFalse();

        nanos.incrementAndGet();
        assertThat(outbox.isStuck()).isTrue();

        wire.letOneGo();
        assertThat(outbox.isStuck()).isFalse();
    }

    @Test
    void whatWaitsIsForgottenWhenItStops() {
        wire.jammed = true;
        outbox.offer("under way");
        outbox.offer("waiting");

        outbox.stop();
        wire.letOneGo();
        outbox.offer("late");

        assertThat(wire.sent).containsExactly("under way");
    }

    @Test
    void manyFramesThatGoOutAtOnceDoNotPileUpOnTheStack() {
        wire.jammed = true;
        outbox.offer("under way");
        IntStream.range(0, 256).forEach(i -> outbox.offer("waiting"));
        wire.jammed = false;

        wire.letOneGo();
        IntStream.range(0, 100_000).forEach(i -> outbox.offer("more"));

        assertThat(wire.sent).hasSize(100_257);
    }

    @Test
    void orderHoldsWhenAnotherThreadReportsThatFramesWent() throws InterruptedException {
        ExecutorService network = Executors.newSingleThreadExecutor();
        List<String> sent = new CopyOnWriteArrayList<>();
        Outbox busy = new Outbox(
                new Wire() {
                    @Override
                    public void send(String frame, Runnable done) {
                        sent.add(frame);
                        network.execute(done);
                    }

                    @Override
                    public void ping() {}

                    @Override
                    public void close(CloseCode why) {}
                },
                nanos::get);

        for (int i = 0; i < 5_000; i++) {
            while (!busy.offer(Integer.toString(i))) {
                Thread.onSpinWait();
            }
        }
        while (sent.size() < 5_000) {
            Thread.onSpinWait();
        }
        network.shutdown();

        assertThat(network.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        assertThat(sent)
                .isEqualTo(IntStream.range(0, 5_000).mapToObj(Integer::toString).toList());
    }
}
