package org.consilium.verification;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;
import java.util.stream.Stream;
import org.consilium.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** What a refusal rests on, for the statistics; the reason in words is the applicant's. */
public enum Ground {
    /** Nothing shows that the number or document is this person's. */
    IDENTITY_UNCLEAR,
    /** The number or document is somebody else's. */
    SOMEBODY_ELSE,
    /** Not registered, or not any more. */
    NOT_REGISTERED,
    /** Registered, for another profession than claimed. */
    OTHER_PROFESSION,
    /** No profession that this site is for. */
    NOT_ELIGIBLE,
    /** The evidence cannot be read or is too little. */
    EVIDENCE_LACKING,
    /** The applicant did not answer. */
    NO_ANSWER,
    /** Something else. */
    OTHER;

    /** The name used in the API and in the database. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The ground of that name.
     *
     * @throws Problem if there is none
     */
    @JsonCreator
    public static Ground of(String id) {
        return Stream.of(values())
                .filter(ground -> ground.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("ground", "There is no such ground."));
    }

    /** Stores a ground by its name. */
    @Converter(autoApply = true)
    static class InDatabase implements AttributeConverter<Ground, String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable Ground ground) {
            return ground == null ? null : ground.id();
        }

        @Override
        public @Nullable Ground convertToEntityAttribute(@Nullable String id) {
            return id == null ? null : of(id);
        }
    }
}
