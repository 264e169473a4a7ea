package org.consilium.platform.job;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.consilium.platform.bus.Bus;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Works on this node: at once when a job is enqueued here or on another node, and at every poll for what became due by time or
 * was left behind.
 */
@ApplicationScoped
class JobWorker {
    private static final Logger LOG = Logger.getLogger(JobWorker.class);
    private static final String TOPIC = "jobs";
    private static final Duration RENEWAL = Duration.ofSeconds(30);

    private final RunJobs runJobs;
    private final TakeTurn takeTurn;
    private final JobHandlers handlers;
    private final JobSettings settings;
    private final Bus bus;
    private volatile long lastPollNanos;
    private long lastRenewalNanos;
    private @Nullable ScheduledFuture<?> polling;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    JobWorker(RunJobs runJobs, TakeTurn takeTurn, JobHandlers handlers, JobSettings settings, Bus bus) {
        this.runJobs = runJobs;
        this.takeTurn = takeTurn;
        this.handlers = handlers;
        this.settings = settings;
        this.bus = bus;
    }

    void start(
            @Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) @Initialized(ApplicationScoped.class) Object event) {
        Signals work = new Signals(executor, settings.workers(), this::work);
        bus.subscribe(TOPIC, kind -> work.call());
        long period = settings.poll().toMillis();
        polling = scheduler.scheduleWithFixedDelay(() -> poll(work), 0, period, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object event) {
        if (polling != null) {
            polling.cancel(true);
        }
    }

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobEnqueued job) {
        bus.publish(TOPIC, job.kind());
    }

    /** How long ago the worker last looked for jobs. */
    Duration sinceLastPoll() {
        return Duration.ofNanos(System.nanoTime() - lastPollNanos);
    }

    private void poll(Signals work) {
        try {
            for (RecurringJob recurring : handlers.recurring()) {
                takeTurn.takeIfDue(recurring);
            }
            renewLeases();
            lastPollNanos = System.nanoTime();
            work.call();
        } catch (RuntimeException e) {
            LOG.warnf("Jobs cannot be looked for: %s", FailureText.of(e));
        }
    }

    private void renewLeases() {
        if (System.nanoTime() - lastRenewalNanos > RENEWAL.toNanos()) {
            runJobs.renewLeases();
            lastRenewalNanos = System.nanoTime();
        }
    }

    private void work() {
        try {
            runJobs.runAllDue();
        } catch (RuntimeException e) {
            LOG.warnf("Jobs cannot be worked on: %s", FailureText.of(e));
        }
    }
}
