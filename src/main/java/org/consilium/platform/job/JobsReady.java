package org.consilium.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready as long as this node's worker looks for jobs. Dead letters are an administrator's business, not the balancer's. */
@Readiness
@ApplicationScoped
class JobsReady implements HealthCheck {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final JobWorker worker;
    private final JobSettings settings;

    @Inject
    JobsReady(JobWorker worker, JobSettings settings) {
        this.worker = worker;
        this.settings = settings;
    }

    @Override
    public HealthCheckResponse call() {
        boolean looking = worker.sinceLastPoll().compareTo(settings.poll().plus(PATIENCE)) < 0;
        return HealthCheckResponse.named("jobs").status(looking).build();
    }
}
