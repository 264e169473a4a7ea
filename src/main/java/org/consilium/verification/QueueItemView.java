package org.consilium.verification;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.consilium.membership.ApplicantView;
import org.consilium.membership.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/**
 * An application that waits, in the queue.
 *
 * @param flags what makes people look twice
 * @param evidence kinds that need nobody's look
 * @param seconding whether one verifier has approved it and another one is needed
 * @param assignedTo name of the verifier who has taken it on
 * @param own whether that is the caller
 */
public record QueueItemView(
        UUID id,
        ApplicationState state,
        BadgeKind badge,
        String name,
        Term profession,
        List<Term> specialties,
        Term country,
        @Nullable LocalDate submittedOn,
        Set<Flag> flags,
        Set<EvidenceKind> evidence,
        boolean seconding,
        @Nullable String assignedTo,
        boolean own) {

    static QueueItemView of(Application application, ApplicantView applicant, @Nullable String holder, UUID caller) {
        return new QueueItemView(
                application.id(),
                application.state(),
                BadgeKind.of(applicant),
                applicant.name(),
                applicant.profession(),
                applicant.specialties(),
                applicant.country(),
                application.submittedOn().orElse(null),
                application.flags(),
                application.evidence(),
                application.state().isWithVerifiers() && application.history().wasApproved(),
                holder,
                application.assignedTo().filter(caller::equals).isPresent());
    }

    /** The same with what is strange about it and what speaks for it just now. */
    QueueItemView asOf(Assessment assessment) {
        Set<Flag> now = EnumSet.noneOf(Flag.class);
        now.addAll(assessment.flags());
        if (flags.contains(Flag.ESCALATED)) {
            now.add(Flag.ESCALATED);
        }
        return new QueueItemView(
                id,
                state,
                badge,
                name,
                profession,
                specialties,
                country,
                submittedOn,
                now,
                state.isWithVerifiers() ? assessment.certain() : evidence,
                seconding,
                assignedTo,
                own);
    }
}
