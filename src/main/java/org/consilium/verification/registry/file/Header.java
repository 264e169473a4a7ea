package org.consilium.verification.registry.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names in a file's first row. Columns are found by name: registers add some and change their order. */
public final class Header {
    private final String kindOfFile;
    private final Map<String, Integer> positions = new HashMap<>();
    private final List<Integer> kept = new ArrayList<>();
    private final int width;
    private final boolean open;

    /**
     * A header.
     *
     * @param kindOfFile what the file should be, for the refusal
     */
    Header(String kindOfFile, List<String> names) {
        this.kindOfFile = kindOfFile;
        this.width = names.size();
        this.open = !names.isEmpty() && plain(names.get(names.size() - 1)).isEmpty();
        for (int i = 0; i < names.size(); i++) {
            positions.putIfAbsent(plain(names.get(i)), i);
        }
    }

    /**
     * Asks for a column's values.
     *
     * @param names what it is called, or was
     * @return where a {@link Row} has its value
     * @throws RefusedFile if there is no such column
     */
    int column(String... names) {
        for (String name : names) {
            Integer position = positions.get(plain(name));
            if (position != null) {
                kept.add(position);
                return kept.size() - 1;
            }
        }
        throw new RefusedFile(kindOfFile + " has a column \"" + names[0] + "\"; this file's first line has none.");
    }

    /** The positions of the columns that were asked for, in the order in which a row has their values. */
    List<Integer> kept() {
        return List.copyOf(kept);
    }

    /** Whether a row has as many values as there are columns; a separator at the line's end is no matter. */
    boolean fits(int values) {
        return values == width || (open && values == width - 1);
    }

    private static String plain(String name) {
        return name.replace("\uFEFF", "").replace('\u2019', '\'').strip().toLowerCase(Locale.ROOT);
    }
}
