package org.consilium.platform.job;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Tells monitoring how many jobs wait and how many are dead. The server passes on what is registered by the registry's own
 * methods; what a meter's builder registers is seen by nobody.
 */
@ApplicationScoped
class JobMetrics {
    private final MeterRegistry registry;
    private final CountJobs countJobs;

    @Inject
    JobMetrics(MeterRegistry registry, CountJobs countJobs) {
        this.registry = registry;
        this.countJobs = countJobs;
    }

    void register(@Observes @Initialized(ApplicationScoped.class) Object start) {
        for (JobState state : JobState.values()) {
            registry.gauge("consilium.jobs", Tags.of("state", state.wire()), countJobs, count -> count.in(state));
        }
    }
}
