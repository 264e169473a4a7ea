package org.consilium.verification;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;

/** How far an application is. */
public enum ApplicationState {
    /** Waits for a verifier. */
    OPEN,
    /** The applicant was let in. */
    APPROVED,
    /** The applicant was not let in; there is a reason. */
    REFUSED;

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
