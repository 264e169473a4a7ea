package org.consilium.verification.registry.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which of our professions a register's code belongs to, told by how the code begins. */
final class Prefixes {
    private final Map<String, String> professions = new HashMap<>();
    private int longest;

    /**
     * From a resource of this package: lines of a beginning, a tab and a profession's id; a line that starts with # is a remark.
     */
    Prefixes(String resource) {
        try (InputStream in = Objects.requireNonNull(Prefixes.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        String[] parts = line.split("\t", -1);
        professions.put(parts[0], parts[1]);
        longest = Math.max(longest, parts[0].length());
    }

    /** The profession by the longest beginning that fits; null if none does. */
    @Nullable String professionOf(String code) {
        for (int length = Math.min(longest, code.length()); length > 0; length--) {
            String profession = professions.get(code.substring(0, length));
            if (profession != null) {
                return profession;
            }
        }
        return null;
    }
}
