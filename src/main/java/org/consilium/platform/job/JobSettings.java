package org.consilium.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.consilium.platform.config.StartCheck;
import org.consilium.platform.config.StartRefused;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How this node works on jobs. */
@ApplicationScoped
class JobSettings implements StartCheck {
    private final int workers;
    private final Duration poll;

    @Inject
    JobSettings(
            @ConfigProperty(name = "consilium.jobs.workers") int workers,
            @ConfigProperty(name = "consilium.jobs.poll") Duration poll) {
        this.workers = workers;
        this.poll = poll;
    }

    /** How many jobs run here at the same time. */
    int workers() {
        return workers;
    }

    /** How often to look for jobs that nobody told of. */
    Duration poll() {
        return poll;
    }

    @Override
    public void check() {
        if (workers < 1 || workers > 64) {
            throw new StartRefused("consilium.jobs.workers is " + workers + ": set it to 1 … 64.");
        }
        if (poll.compareTo(Duration.ofMillis(100)) < 0 || poll.compareTo(Duration.ofMinutes(1)) > 0) {
            throw new StartRefused("consilium.jobs.poll is " + poll + ": set it to PT0.1S … PT1M.");
        }
    }
}
