package org.consilium.verification.registry;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;

/** Which files a register comes as. */
public enum RegisterKind {
    /** The monthly or weekly {@code npidata_pfile} of the United States. */
    NPPES,
    /** The extract {@code PS_LibreAcces_Personne_activite} of France. */
    RPPS,
    /** The subscribers' file of the General Medical Council. */
    GMC,
    /** Any file of separated values; the register's mapping tells what its columns are. */
    CSV;

    /** The name used in the API and in the database. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of that name. */
    public static RegisterKind of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    /** Stores a kind by its name. */
    @Converter(autoApply = true)
    static class InDatabase implements AttributeConverter<RegisterKind, String> {
        @Override
        public String convertToDatabaseColumn(RegisterKind kind) {
            return kind.id();
        }

        @Override
        public RegisterKind convertToEntityAttribute(String id) {
            return of(id);
        }
    }
}
