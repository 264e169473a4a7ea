package org.consilium.verification;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.consilium.membership.ApplicantView;
import org.consilium.membership.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/** An application with what the applicant claims, for verifiers. */
public record ApplicationView(
        UUID id,
        ApplicationState state,
        String name,
        Term profession,
        List<Term> specialties,
        Term country,
        Term careerStage,
        LocalDate submittedOn,
        @Nullable LocalDate decidedOn,
        @Nullable String reason) {

    static ApplicationView of(Application application, ApplicantView applicant) {
        return new ApplicationView(
                application.id(),
                application.state(),
                applicant.name(),
                applicant.profession(),
                applicant.specialties(),
                applicant.country(),
                applicant.careerStage(),
                application.submittedOn(),
                application.decidedOn(),
                application.reason());
    }
}
