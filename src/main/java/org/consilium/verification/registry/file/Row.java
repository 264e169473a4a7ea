package org.consilium.verification.registry.file;

import java.util.Arrays;
import java.util.List;

/** The values of one row, as far as they were asked for. The same object is filled again for the next row. */
final class Row {
    private static final char REPLACED = '\uFFFD';

    private final int[] slots;
    private final String[] values;
    private int width;
    private long line;

    /**
     * Rows that keep those columns.
     *
     * @param kept positions in the file, as {@link Header#kept()} gives them
     */
    Row(List<Integer> kept) {
        slots = new int[kept.stream().mapToInt(position -> position + 1).max().orElse(0)];
        Arrays.fill(slots, -1);
        for (int slot = 0; slot < kept.size(); slot++) {
            slots[kept.get(slot)] = slot;
        }
        values = new String[kept.size()];
    }

    void begin(long startingLine) {
        line = startingLine;
        width = 0;
        Arrays.fill(values, "");
    }

    void add(char[] buffer, int offset, int length) {
        int position = width++;
        if (length > 0 && position < slots.length && slots[position] >= 0) {
            values[slots[position]] = new String(buffer, offset, length);
        }
    }

    /** How many values it has, wanted or not. */
    int width() {
        return width;
    }

    /** The line on which it begins, from 1. */
    long line() {
        return line;
    }

    /** A value as it stands in the file. */
    String raw(int slot) {
        return values[slot];
    }

    /**
     * A value without the spaces around it, cut to a length.
     *
     * @throws BadRow if it was not written in the file's encoding
     */
    String text(int slot, int longest) {
        String value = values[slot].strip();
        if (value.indexOf(REPLACED) >= 0) {
            throw new BadRow("A name or code is not written in the file's encoding.");
        }
        return clipped(value, longest);
    }

    private static String clipped(String value, int longest) {
        if (value.length() <= longest) {
            return value;
        }
        int end = Character.isHighSurrogate(value.charAt(longest - 1)) ? longest - 1 : longest;
        return value.substring(0, end);
    }
}
