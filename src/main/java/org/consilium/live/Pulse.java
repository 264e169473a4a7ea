package org.consilium.live;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.consilium.live.socket.Sockets;
import org.consilium.live.topic.Topics;
import org.jboss.logging.Logger;

/** Does what live does by the clock. Nothing here waits for a client. */
@ApplicationScoped
class Pulse {
    private static final Logger LOG = Logger.getLogger(Pulse.class);
    private static final long SECOND = 1_000;
    private static final long MINUTE = 60 * SECOND;

    private final Topics topics;
    private final Sockets sockets;
    private final Rechecks rechecks;
    private final List<ScheduledFuture<?>> beats = new ArrayList<>();

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    Pulse(Topics topics, Sockets sockets, Rechecks rechecks) {
        this.topics = topics;
        this.sockets = sockets;
        this.rechecks = rechecks;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        every(SECOND / 2, topics::tickBoards);
        every(SECOND, topics::tickThreads);
        every(SECOND, sockets::beat);
        every(SECOND, rechecks::ofFailed);
        every(15 * SECOND, topics::lookAgain);
        every(MINUTE, rechecks::ofAll);
        every(10 * MINUTE, rechecks::ofAccess);
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object event) {
        beats.forEach(beat -> beat.cancel(false));
        sockets.closeAll();
    }

    private void every(long millis, Runnable work) {
        beats.add(scheduler.scheduleWithFixedDelay(() -> carefully(work), millis, millis, TimeUnit.MILLISECONDS));
    }

    /** A failure must not end the series. */
    private static void carefully(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.warn("Work that live does by the clock failed; it is tried again the next time", e);
        }
    }
}
