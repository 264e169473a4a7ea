package org.consilium.live.socket;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What the operator sees of the sockets. No label: nothing here leads to a member, a board or a thread. */
@ApplicationScoped
class LiveMetrics {
    private final Counter framesSent;
    private final Counter slowReadersCut;

    @Inject
    LiveMetrics(MeterRegistry registry, Sockets sockets) {
        this.framesSent = Counter.builder("consilium.live.frames.sent")
                .description("Frames sent to live readers")
                .register(registry);
        this.slowReadersCut = Counter.builder("consilium.live.slow.readers.cut")
                .description("Sockets closed because too much waited for them")
                .register(registry);
        Gauge.builder("consilium.live.sockets", sockets, Sockets::count)
                .description("Open sockets on this node")
                .strongReference(true)
                .register(registry);
    }

    void frameSent() {
        framesSent.increment();
    }

    void slowReaderCut() {
        slowReadersCut.increment();
    }
}
