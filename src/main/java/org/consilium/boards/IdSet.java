package org.consilium.boards;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import java.util.TreeSet;

/** Keeps a small set of ids in one column, in order and with commas between. */
@Converter
class IdSet implements AttributeConverter<Set<String>, String> {

    @Override
    public String convertToDatabaseColumn(Set<String> ids) {
        return String.join(",", new TreeSet<>(ids));
    }

    @Override
    public Set<String> convertToEntityAttribute(String column) {
        return column.isEmpty() ? Set.of() : Set.of(column.split(","));
    }
}
