package org.consilium.platform.database;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the lines of {@code show grants}. */
final class Grant {
    private static final Pattern LINE = Pattern.compile("GRANT (.*?) ON .*", Pattern.DOTALL);
    private static final Pattern COLUMNS = Pattern.compile("\\([^)]*\\)");
    private static final String FURTHER = "WITH GRANT OPTION";

    private Grant() {}

    /** The privileges a line gives; none for a role, whose own lines follow. */
    static List<String> privileges(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            return List.of();
        }
        String names = COLUMNS.matcher(parts.group(1)).replaceAll("");
        Stream<String> further = line.toUpperCase(Locale.ROOT).endsWith(FURTHER) ? Stream.of(FURTHER) : Stream.empty();
        return Stream.concat(Stream.of(names.split(",")).map(String::strip), further)
                .toList();
    }
}
