package org.consilium.verification.registry.load;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;

/** How far an import is. */
public enum ImportState {
    /** Nobody has begun it. */
    WAITING,
    /** Under way; or broken off in the middle, to be taken up again. */
    RUNNING,
    /** The whole file was read. */
    DONE,
    /** The file could not be read to its end; what was read until then is kept. */
    FAILED,
    /** The file is not what it should be; nothing was written. */
    REFUSED,
    /** Somebody stopped it; what was read until then is kept. */
    STOPPED;

    /** The name used in the API and in the database. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it will not go on. */
    public boolean isOver() {
        return this != WAITING && this != RUNNING;
    }

    static ImportState of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    /** Stores a state by its name. */
    @Converter(autoApply = true)
    static class InDatabase implements AttributeConverter<ImportState, String> {
        @Override
        public String convertToDatabaseColumn(ImportState state) {
            return state.id();
        }

        @Override
        public ImportState convertToEntityAttribute(String id) {
            return of(id);
        }
    }
}
