package org.consilium.verification;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The own application, for its applicant.
 *
 * @param reason why it was decided so; always there for a refusal
 */
public record OwnApplicationView(
        UUID id,
        ApplicationState state,
        LocalDate submittedOn,
        @Nullable LocalDate decidedOn,
        @Nullable String reason) {

    static OwnApplicationView of(Application application) {
        return new OwnApplicationView(
                application.id(),
                application.state(),
                application.submittedOn(),
                application.decidedOn(),
                application.reason());
    }
}
