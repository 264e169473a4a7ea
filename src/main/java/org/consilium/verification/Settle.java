package org.consilium.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.consilium.verification.vouching.VouchGiven;
import org.consilium.verification.workplace.WorkAddressProven;

/**
 * Looks at an application anew whenever something about it has changed, and lets in at once whose register's entry and work address
 * agree. Nobody is refused by it.
 */
@ApplicationScoped
class Settle {
    private final Applications applications;
    private final GatherFacts gatherFacts;
    private final Outcomes outcomes;
    private final Clock clock;

    @Inject
    Settle(Applications applications, GatherFacts gatherFacts, Outcomes outcomes, Clock clock) {
        this.applications = applications;
        this.gatherFacts = gatherFacts;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    void proven(@Observes WorkAddressProven event) {
        settle(event.memberId());
    }

    void vouched(@Observes VouchGiven event) {
        settle(event.memberId());
    }

    /** In the transaction that changed something. */
    void settle(Application application) {
        applications.lockNumber(application.claim());
        Assessment assessment = Assessment.of(gatherFacts.of(application));
        application.assessed(assessment);
        if (application.state() == ApplicationState.OPEN
                && application.flags().isEmpty()
                && assessment.grantsItself()) {
            application.act(Decision.APPROVE, null, null, null, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
            outcomes.approve(application, null, assessment.certain());
        }
    }

    private void settle(UUID memberId) {
        applications
                .lockedOf(memberId)
                .filter(application -> application.state().isWithVerifiers())
                .ifPresent(this::settle);
    }
}
