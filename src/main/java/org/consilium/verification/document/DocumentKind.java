package org.consilium.verification.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;
import java.util.stream.Stream;
import org.consilium.platform.problem.Problem;

/** What a document is said to be. */
public enum DocumentKind {
    /** The licence, the entry in a register, a certificate of good standing. */
    LICENCE,
    /** A badge of the workplace. */
    BADGE,
    /** A diploma or its certified copy. */
    DIPLOMA,
    /** A certificate of enrolment, for students. */
    ENROLMENT,
    /** Something else that shows it. */
    OTHER;

    /** The name used in the API and in the database. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The kind of that name.
     *
     * @throws Problem if there is none
     */
    @JsonCreator
    public static DocumentKind of(String id) {
        return Stream.of(values())
                .filter(kind -> kind.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("kind", "Licence, badge, diploma, enrolment or other."));
    }

    /** Stores a kind by its name. */
    @Converter(autoApply = true)
    static class InDatabase implements AttributeConverter<DocumentKind, String> {
        @Override
        public String convertToDatabaseColumn(DocumentKind kind) {
            return kind.id();
        }

        @Override
        public DocumentKind convertToEntityAttribute(String id) {
            return of(id);
        }
    }
}
