package org.consilium.deidentification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** The word lists, read once. Where they come from is told in docs/data-sources.md. */
final class Lexicon {
    private static final Set<String> WITH_ARTICLE = Words.of("AE BS CD CF CG DO GB GM KM MV NL PH US");

    private final Map<String, Integer> traits = new HashMap<>(1 << 18);
    private final Map<String, String> towns = new HashMap<>(1 << 16);

    private final Map<String, String> countries = new HashMap<>();

    Lexicon() {
        markAll("given-names", Traits.GIVEN);
        markAll("family-names", Traits.FAMILY);
        markAll("common-surnames", Traits.FAMILY);
        markAll("words", Traits.PLAIN);
        markAll("clinical", Traits.CLINICAL);
        markAll("medical-words", Traits.CLINICAL);
        markAll("small-words", Traits.SMALL);
        markAll("medical-eponyms", Traits.INSTRUMENT | Traits.EPONYM);
        markAll("eponyms", Traits.EPONYM);
        markAll("term-nouns", Traits.TERM_NOUN);
        // products are named after people: such names stay names
        read(
                "drugs",
                word -> traits.merge(
                        word, Traits.DRUG, (known, drug) -> (known & Traits.GIVEN) != 0 ? known : known | drug));
        read("towns", this::town);
    }

    private void markAll(String list, int trait) {
        read(list, word -> mark(word, trait));
    }

    private void mark(String word, int trait) {
        traits.merge(word, trait, (known, added) -> known | added);
    }

    private void town(String line) {
        String[] fields = line.split("\t");
        towns.put(fields[0], countries.computeIfAbsent(fields[1], Lexicon::country));
        int blank = fields[0].indexOf(' ');
        if (blank >= 0) {
            mark(fields[0].substring(0, blank), Traits.TOWN);
        } else if (fields[2].equals("city")) {
            // vocabularies of medicine name cities too: that makes them no clinical words
            traits.merge(fields[0], Traits.TOWN | Traits.CITY, (known, added) -> known & ~Traits.CLINICAL | added);
        } else {
            mark(fields[0], Traits.TOWN);
        }
    }

    private static String country(String code) {
        String name = new Locale("", code).getDisplayCountry(Locale.ENGLISH);
        return WITH_ARTICLE.contains(code) ? "the " + name : name;
    }

    /** What the lists say of a word, as {@link Traits}. */
    int traits(String key) {
        return traits.getOrDefault(key, 0);
    }

    /** What English calls the country of the town of that name, or empty. */
    String countryOfTown(String key) {
        return towns.getOrDefault(key, "");
    }

    private static void read(String list, Consumer<String> found) {
        try (InputStream file = file(list);
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    found.accept(line);
                }
            }
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
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
