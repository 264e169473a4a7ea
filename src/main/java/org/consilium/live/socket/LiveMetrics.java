package org.consilium.live.socket;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * What the operator sees of the open sockets, the frames sent, and the readers cut off because too much waited for them. No label:
 * nothing here leads to a member, a board or a thread. The server passes on only what the registry's own methods register.
 */
@ApplicationScoped
class LiveMetrics {
    /** The registry does not keep what it counts. */
    private final Sockets sockets;

    private final Counter framesSent;
    private final Counter slowReadersCut;

    @Inject
    LiveMetrics(MeterRegistry registry, Sockets sockets) {
        this.sockets = sockets;
        this.framesSent = registry.counter("consilium.live.frames.sent");
        this.slowReadersCut = registry.counter("consilium.live.slow.readers.cut");
        registry.gauge("consilium.live.sockets", this.sockets, Sockets::count);
    }

    /** Made at the start, so that the metrics are there before the first socket is. */
    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {}

    void frameSent() {
        framesSent.increment();
    }

    void slowReaderCut() {
        slowReadersCut.increment();
    }
}
