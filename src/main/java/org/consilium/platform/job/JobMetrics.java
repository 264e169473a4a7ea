package org.consilium.platform.job;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells monitoring how many jobs wait and how many are dead. They are counted now and then, not when monitoring asks: that
 * thread belongs to the management port, which must answer while the database hangs. The server passes on what is registered by
 * the registry's own methods; what a meter's builder registers is seen by nobody.
 */
@ApplicationScoped
class JobMetrics {
    private static final Duration PERIOD = Duration.ofSeconds(15);

    private final MeterRegistry registry;
    private final CountJobs countJobs;
    private final Map<JobState, AtomicLong> counts = new EnumMap<>(JobState.class);
    private @Nullable ScheduledFuture<?> counting;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    JobMetrics(MeterRegistry registry, CountJobs countJobs) {
        this.registry = registry;
        this.countJobs = countJobs;
        Stream.of(JobState.values()).forEach(state -> counts.put(state, new AtomicLong()));
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        counts.forEach((state, count) ->
                registry.gauge("consilium.jobs", Tags.of("state", state.wire()), count, AtomicLong::doubleValue));
        counting = scheduler.scheduleWithFixedDelay(this::count, 0, PERIOD.toSeconds(), TimeUnit.SECONDS);
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object event) {
        if (counting != null) {
            counting.cancel(true);
        }
    }

    private void count() {
        try {
            counts.forEach((state, count) -> count.set(countJobs.in(state)));
        } catch (RuntimeException databaseIsAway) {
            // The worker's health check says so; the last count stays until the next one.
            return;
        }
    }
}
