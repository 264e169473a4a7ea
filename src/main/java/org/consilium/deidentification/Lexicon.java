package org.consilium.deidentification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** The word lists, read once. Where they come from is told in docs/data-sources.md. */
final class Lexicon {
    private final Set<String> given = words("given-names");
    private final Set<String> family = words("family-names");
    private final Set<String> plain = words("words");
    private final Set<String> clinical = words("clinical");
    private final Set<String> eponyms = words("eponyms");
    private final Set<String> small = words("small-words");
    private final Set<String> instruments = words("medical-eponyms");
    private final Set<String> drugs = words("drugs");
    private final Map<String, String> towns = new HashMap<>();

    Lexicon() {
        for (String line : words("towns")) {
            String[] fields = line.split("\t");
            towns.put(fields[0], fields[1]);
        }
        drugs.removeAll(given);
        clinical.addAll(words("medical-words"));
        eponyms.addAll(instruments);
    }

    boolean givenName(String key) {
        return given.contains(key);
    }

    boolean familyName(String key) {
        return family.contains(key);
    }

    /** Whether it is an everyday or a clinical word, so that being on a list of names alone says nothing. */
    boolean ordinary(String key) {
        return small(key) || plain.contains(key) || clinical.contains(key) || drugs.contains(key);
    }

    /** Whether it is one of the small words of a language, or opens sentences and lines of forms. */
    boolean small(String key) {
        return small.contains(key);
    }

    /** Whether clinicians mean an instrument, a sign or a score by it unless somebody is introduced. */
    boolean instrument(String key) {
        return instruments.contains(key);
    }

    /** Whether it is an everyday word, whatever else it may be. */
    boolean everyday(String key) {
        return small(key) || plain.contains(key);
    }

    boolean eponym(String key) {
        return eponyms.contains(key);
    }

    /** The country of the town of that name, or empty. */
    String countryOfTown(String key) {
        return towns.getOrDefault(key, "");
    }

    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        String packed = name + ".txt.gz";
        try (InputStream file = file(packed, name + ".txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .forEach(words::add);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
        return words;
    }

    private static InputStream file(String packed, String written) throws IOException {
        InputStream lists = Lexicon.class.getResourceAsStream(packed);
        if (lists != null) {
            return new GZIPInputStream(lists);
        }
        InputStream plain = Lexicon.class.getResourceAsStream(written);
        if (plain == null) {
            throw new IOException("The word list " + written + " is missing.");
        }
        return plain;
    }
}
