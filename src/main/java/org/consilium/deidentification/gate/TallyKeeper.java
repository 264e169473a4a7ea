package org.consilium.deidentification.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.consilium.platform.job.RecurringJob;
import org.jboss.logging.Logger;

/** Keeps what this node has counted, every hour and when it stops. A crash loses an hour of counting, which does no harm. */
@ApplicationScoped
class TallyKeeper implements RecurringJob {
    private static final Logger LOG = Logger.getLogger(TallyKeeper.class);

    private final Tally tally;
    private final KeepTally keepTally;

    @Inject
    TallyKeeper(Tally tally, KeepTally keepTally) {
        this.tally = tally;
        this.keepTally = keepTally;
    }

    @Override
    public String kind() {
        return "keep-rule-tally";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        Map<Tally.Key, Long> counts = tally.takeAll();
        try {
            keepTally.keep(counts);
        } catch (RuntimeException e) {
            counts.forEach(tally::add);
            throw e;
        }
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object event) {
        try {
            run();
        } catch (RuntimeException e) {
            LOG.warnf(
                    "The last hour's outcomes of findings are lost: %s",
                    e.getClass().getName());
        }
    }
}
