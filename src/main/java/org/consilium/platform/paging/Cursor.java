package org.consilium.platform.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * A place in a list: the sort keys of the last entry that was given out. It travels as opaque text.
 *
 * @param parts the keys as text
 */
public record Cursor(List<String> parts) {
    private static final String SEPARATOR = "\n";

    /** The place behind an entry with these keys; their text form must hold no line break. */
    public static Cursor of(Object... keys) {
        return new Cursor(Stream.of(keys).map(String::valueOf).toList());
    }

    /**
     * Reads a cursor that {@link #encode} wrote.
     *
     * @param text the text, or null for the start of the list
     * @param size how many keys the list has
     * @return the cursor, or null for the start of the list
     * @throws Problem if the text is no cursor of this list
     */
    public static @Nullable Cursor decode(@Nullable String text, int size) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            Cursor cursor =
                    new Cursor(List.of(new String(Base64.getUrlDecoder().decode(text), UTF_8).split(SEPARATOR, -1)));
            if (cursor.parts.size() == size) {
                return cursor;
            }
        } catch (IllegalArgumentException notBase64) {
            throw unreadable();
        }
        throw unreadable();
    }

    /** The text form. */
    public String encode() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, parts).getBytes(UTF_8));
    }

    /** A key as a point in time. */
    public Instant instant(int index) {
        try {
            return Instant.parse(parts.get(index));
        } catch (DateTimeException e) {
            throw unreadable();
        }
    }

    /** A key as an id. */
    public UUID uuid(int index) {
        try {
            return UUID.fromString(parts.get(index));
        } catch (IllegalArgumentException e) {
            throw unreadable();
        }
    }

    /** A key as a number. */
    public long number(int index) {
        try {
            return Long.parseLong(parts.get(index));
        } catch (NumberFormatException e) {
            throw unreadable();
        }
    }

    /** A key as it is. */
    public String text(int index) {
        return parts.get(index);
    }

    private static Problem unreadable() {
        return new Problem(Problems.MALFORMED, "The cursor is not one that this list gave out.");
    }
}
