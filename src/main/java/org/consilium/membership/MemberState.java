package org.consilium.membership;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;
import java.util.stream.Stream;
import org.consilium.platform.problem.Problem;

/** Where an account stands. */
public enum MemberState {
    /** Signed up, not verified: sees nothing but the own application. */
    APPLICANT,
    /** A verified healthcare professional. */
    MEMBER,
    /** Not accepted; sees the reason. */
    REFUSED,
    /** Gone; what was written stays, by a former member. */
    ERASED;

    /** The name used in the API and in the database. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The state of that name.
     *
     * @throws Problem if there is none
     */
    @JsonCreator
    public static MemberState of(String id) {
        return Stream.of(values())
                .filter(state -> state.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("state", "There is no such state."));
    }

    /** Stores a state by its name. */
    @Converter(autoApply = true)
    static class InDatabase implements AttributeConverter<MemberState, String> {
        @Override
        public String convertToDatabaseColumn(MemberState state) {
            return state.id();
        }

        @Override
        public MemberState convertToEntityAttribute(String id) {
            return of(id);
        }
    }
}
