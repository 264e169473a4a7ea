package org.consilium.verification;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What was done with an application.
 *
 * @param round how often it was handed in or appealed
 * @param acts in order
 */
record History(int round, List<Act> acts) {

    /** Whether one verifier has approved it since it was handed in. */
    boolean wasApproved() {
        return approvals().findAny().isPresent();
    }

    /** Whether another verifier has. */
    boolean wasApprovedByAnotherThan(UUID verifier) {
        return approvals().anyMatch(act -> act.verifierId() != null && !act.isBy(verifier));
    }

    /** Whether this verifier has. */
    boolean wasApprovedBy(UUID verifier) {
        return approvals().anyMatch(act -> act.isBy(verifier));
    }

    /** Whether this verifier has decided on it in an earlier round, or handed it over. */
    boolean wasDecidedBy(UUID verifier) {
        return acts.stream()
                .anyMatch(act -> act.isBy(verifier) && (act.round() < round || act.decision() == Decision.ESCALATE));
    }

    private Stream<Act> approvals() {
        return acts.stream().filter(act -> act.round() == round && act.decision() == Decision.APPROVE);
    }
}
