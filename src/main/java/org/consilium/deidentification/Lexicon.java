package org.consilium.deidentification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** The word lists, read once. Where they come from is told in docs/data-sources.md. */
final class Lexicon {
    private final Map<String, Integer> traits = new HashMap<>(1 << 18);
    private final Map<String, String> towns = new HashMap<>(1 << 16);

    private final Map<String, String> countries = new HashMap<>();

    Lexicon() {
        Set<String> given = words("given-names");
        mark(given, Traits.GIVEN);
        mark(words("family-names"), Traits.FAMILY);
        mark(words("common-surnames"), Traits.FAMILY);
        mark(words("words"), Traits.PLAIN);
        mark(words("clinical"), Traits.CLINICAL);
        mark(words("medical-words"), Traits.CLINICAL);
        mark(words("small-words"), Traits.SMALL);
        mark(words("medical-eponyms"), Traits.INSTRUMENT | Traits.EPONYM);
        mark(words("eponyms"), Traits.EPONYM);
        mark(words("term-nouns"), Traits.TERM_NOUN);
        Set<String> drugs = words("drugs");
        drugs.removeAll(given);
        mark(drugs, Traits.DRUG);
        words("towns").forEach(this::town);
    }

    private void town(String line) {
        String[] fields = line.split("\t");
        towns.put(fields[0], countries.computeIfAbsent(fields[1], Lexicon::country));
        int blank = fields[0].indexOf(' ');
        boolean city = blank < 0 && fields[2].equals("city");
        mark(
                List.of(blank < 0 ? fields[0] : fields[0].substring(0, blank)),
                city ? Traits.TOWN | Traits.CITY : Traits.TOWN);
    }

    private static String country(String code) {
        return new Locale("", code).getDisplayCountry(Locale.ENGLISH);
    }

    private void mark(Iterable<String> words, int trait) {
        words.forEach(word -> traits.merge(word, trait, (known, added) -> known | added));
    }

    /** What the lists say of a word, as {@link Traits}. */
    int traits(String key) {
        return traits.getOrDefault(key, 0);
    }

    /** The English name of the country of the town of that name, or empty. */
    String countryOfTown(String key) {
        return towns.getOrDefault(key, "");
    }

    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        try (InputStream file = file(name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .forEach(words::add);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
        return words;
    }

    private static InputStream file(String name) throws IOException {
        InputStream packed = Lexicon.class.getResourceAsStream(name + ".txt.gz");
        if (packed != null) {
            return new GZIPInputStream(packed);
        }
        InputStream written = Lexicon.class.getResourceAsStream(name + ".txt");
        if (written == null) {
            throw new IOException("The word list " + name + " is missing.");
        }
        return written;
    }
}
