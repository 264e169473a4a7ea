package org.consilium.verification;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Stores sets of flags and kinds of evidence as their names, one after the other. */
final class KindSet {
    private static final String SEPARATOR = " ";

    private KindSet() {}

    private static <E extends Enum<E>> String text(Set<E> set) {
        return set.stream()
                .sorted()
                .map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(SEPARATOR));
    }

    private static <E extends Enum<E>> Set<E> set(String text, Class<E> type) {
        return Stream.of(text.split(SEPARATOR))
                .filter(id -> !id.isEmpty())
                .map(id -> Enum.valueOf(type, id.toUpperCase(Locale.ROOT).replace('-', '_')))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
    }

    /** Flags. */
    @Converter
    static class OfFlags implements AttributeConverter<Set<Flag>, String> {
        @Override
        public String convertToDatabaseColumn(Set<Flag> flags) {
            return text(flags);
        }

        @Override
        public Set<Flag> convertToEntityAttribute(String stored) {
            return set(stored, Flag.class);
        }
    }

    /** Kinds of evidence. */
    @Converter
    static class OfEvidence implements AttributeConverter<Set<EvidenceKind>, String> {
        @Override
        public String convertToDatabaseColumn(Set<EvidenceKind> kinds) {
            return text(kinds);
        }

        @Override
        public Set<EvidenceKind> convertToEntityAttribute(String stored) {
            return set(stored, EvidenceKind.class);
        }
    }
}
