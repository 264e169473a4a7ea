package org.consilium.cli.synthetic;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The 330 columns of an {@code npidata_pfile}, in their order. */
final class NppesColumns {
    private static final String RESOURCE = "nppes-columns.tsv";

    private final List<String> names = new ArrayList<>();

    NppesColumns() throws IOException {
        try (InputStream in = Objects.requireNonNull(NppesColumns.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(this::add);
        }
    }

    private void add(String line) {
        String[] parts = line.split("\t", -1);
        if (parts.length == 1) {
            names.add(line);
            return;
        }
        for (int number = 1; number <= Integer.parseInt(parts[0]); number++) {
            for (int part = 1; part < parts.length; part++) {
                names.add(parts[part].replace("#", Integer.toString(number)));
            }
        }
    }

    List<String> names() {
        return names;
    }

    int position(String name) {
        int position = names.indexOf(name);
        if (position < 0) {
            throw new IllegalArgumentException(name);
        }
        return position;
    }
}
