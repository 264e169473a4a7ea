package org.consilium.deidentification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The words and phrases by which recognisers know what stands beside them, from the files under {@code cues}. A section begins with
 * its name in brackets, with a meaning behind an equals sign where phrases have one; commas part its words. A hash opens a comment.
 */
final class Cues {
    private Cues() {}

    /** The words of a section. */
    static Set<String> words(String file, String section) {
        Set<String> words = new HashSet<>();
        read(file, section, (meaning, word) -> words.add(word));
        return Set.copyOf(words);
    }

    /** The phrases of a section that have no meaning beside being there. */
    static Phrases<Boolean> phrases(String file, String section) {
        return phrases(file, section, meaning -> true);
    }

    /** The phrases of a section with what each of them means. */
    static <V> Phrases<V> phrases(String file, String section, Function<String, V> meaning) {
        Phrases<V> phrases = new Phrases<>();
        read(file, section, (means, phrase) -> phrases.add(meaning.apply(means), phrase));
        return phrases;
    }

    private static void read(String file, String section, BiConsumer<String, String> found) {
        String meaning = "";
        boolean wanted = false;
        for (String line : lines(file)) {
            if (line.startsWith("[")) {
                String[] header = line.substring(1, line.length() - 1).split("=", 2);
                wanted = header[0].equals(section);
                meaning = header.length > 1 ? header[1] : "";
            } else if (wanted) {
                for (String phrase : line.split(",")) {
                    if (!phrase.isBlank()) {
                        found.accept(meaning, phrase.strip());
                    }
                }
            }
        }
    }

    private static List<String> lines(String file) {
        List<String> lines = new ArrayList<>();
        String name = "cues/" + file + ".txt";
        try (InputStream cues = Cues.class.getResourceAsStream(name)) {
            if (cues == null) {
                throw new IOException("The cues " + name + " are missing.");
            }
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(cues, StandardCharsets.UTF_8))) {
                reader.lines()
                        .filter(line -> !line.startsWith("#") && !line.isBlank())
                        .forEach(lines::add);
            }
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
        return lines;
    }
}
