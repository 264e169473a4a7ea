package org.consilium.verification;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;
import java.util.stream.Stream;
import org.consilium.platform.problem.Problem;

/** What a verifier does with an application. */
public enum Decision {
    /** Let in. */
    APPROVE,
    /** Not let in. */
    REFUSE,
    /** Ask the applicant for more. */
    ASK,
    /** Hand it over to other verifiers: something is wrong. */
    ESCALATE,
    /** Take the badge away from somebody who was let in. */
    WITHDRAW;

    /** The name used in the API and in the database. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether somebody is owed a reason. */
    boolean needsReason() {
        return this != APPROVE;
    }

    /**
     * The decision of that name.
     *
     * @throws Problem if there is none
     */
    @JsonCreator
    public static Decision of(String id) {
        return Stream.of(values())
                .filter(decision -> decision.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("decision", "Approve, refuse, ask, escalate or withdraw."));
    }

    /** Stores a decision by its name. */
    @Converter(autoApply = true)
    static class InDatabase implements AttributeConverter<Decision, String> {
        @Override
        public String convertToDatabaseColumn(Decision decision) {
            return decision.id();
        }

        @Override
        public Decision convertToEntityAttribute(String id) {
            return of(id);
        }
    }
}
