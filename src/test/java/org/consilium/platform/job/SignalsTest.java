package org.consilium.platform.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SignalsTest {
    private final Queue<Runnable> started = new ArrayDeque<>();
    private final AtomicInteger runs = new AtomicInteger();

    @Test
    void aCallRunsTheWork() {
        new Signals(started::add, 1, runs::incrementAndGet).call();

        runAllStarted();

        assertThat(runs).hasValue(1);
    }

    @Test
    void noMoreThreadsAreStartedThanAllowed() {
        Signals signals = new Signals(started::add, 2, runs::incrementAndGet);

        for (int i = 0; i < 10; i++) {
            signals.call();
        }

        assertThat(started).hasSize(2);
    }

    @Test
    void aCallDuringARunMakesSureOfAnotherLook() {
        Signals[] signals = new Signals[1];
        signals[0] = new Signals(started::add, 1, () -> {
            if (runs.incrementAndGet() == 1) {
                signals[0].call();
            }
        });

        signals[0].call();
        runAllStarted();

        assertThat(runs).hasValue(2);
    }

    @Test
    void aRunThatFailsLeavesRoomForTheNext() {
        Signals signals = new Signals(started::add, 1, () -> {
            throw new IllegalStateException("as planned");
        });
        signals.call();
        Runnable failing = started.remove();
        org.assertj.core.api.Assertions.assertThatThrownBy(failing::run).isInstanceOf(IllegalStateException.class);

        signals.call();

        assertThat(started).hasSize(1);
    }

    private void runAllStarted() {
        while (!started.isEmpty()) {
            started.remove().run();
        }
    }
}
