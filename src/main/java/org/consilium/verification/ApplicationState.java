package org.consilium.verification;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;
import java.util.Set;

/** How far an application is. */
public enum ApplicationState {
    /** The applicant is filling it in. */
    DRAFT,
    /** Handed in: waits for a verifier. */
    OPEN,
    /** A verifier asked for more; the applicant has to hand it in again. */
    ASKED,
    /** The applicant was let in. */
    APPROVED,
    /** The applicant was not let in; there is a reason. */
    REFUSED,
    /** Refused, and waits for another verifier. */
    APPEALED,
    /** The badge ended: it ran out, the register shows no active entry any more, or a verifier withdrew it. */
    LAPSED;

    private static final Set<ApplicationState> WITH_APPLICANT = Set.of(DRAFT, ASKED, REFUSED, LAPSED);
    private static final Set<ApplicationState> WITH_VERIFIERS = Set.of(OPEN, APPEALED);

    /** Whether the applicant may change it and hand it in. */
    public boolean isWithApplicant() {
        return WITH_APPLICANT.contains(this);
    }

    /** Whether verifiers have it on their desk. */
    public boolean isWithVerifiers() {
        return WITH_VERIFIERS.contains(this);
    }

    /** The name used in the API and in the database. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Stores a state by its name. */
    @Converter(autoApply = true)
    static class InDatabase implements AttributeConverter<ApplicationState, String> {
        @Override
        public String convertToDatabaseColumn(ApplicationState state) {
            return state.id();
        }

        @Override
        public ApplicationState convertToEntityAttribute(String id) {
            return valueOf(id.toUpperCase(Locale.ROOT));
        }
    }
}
