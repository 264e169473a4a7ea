package org.consilium.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.consilium.platform.job.RecurringJob;
import org.consilium.platform.paging.Walk;

/**
 * Looks at every badge once a day: whoever has left the register, or whose badge has run out, sees nothing but the own application from
 * then on, and is told why; whose badge runs out soon is reminded.
 */
@ApplicationScoped
class CheckBadges implements RecurringJob {
    private final FindHolding findHolding;
    private final CheckBadge checkBadge;

    @Inject
    CheckBadges(FindHolding findHolding, CheckBadge checkBadge) {
        this.findHolding = findHolding;
        this.checkBadge = checkBadge;
    }

    @Override
    public String kind() {
        return "check-badges";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        new Walk(findHolding::after).each(checkBadge::check);
    }
}
