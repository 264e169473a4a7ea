package org.consilium.membership.vocabulary;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The fixed lists, read once from the resources of this package. */
@ApplicationScoped
public class Vocabulary {
    private final Map<String, String> professions = read("professions.tsv");
    private final Map<String, String> specialties = read("specialties.tsv");
    private final Map<String, String> careerStages = read("career-stages.tsv");
    private final Map<String, String> countries = namesOfCountries();
    private final VocabularyView view = new VocabularyView(
            terms(professions),
            terms(specialties),
            countries.entrySet().stream()
                    .map(entry -> new Country(entry.getKey(), entry.getValue()))
                    .toList(),
            terms(careerStages));

    /** All lists, each in the order in which a form shows it. */
    public VocabularyView view() {
        return view;
    }

    /** Whether there is a profession of that id. */
    public boolean hasProfession(String id) {
        return professions.containsKey(id);
    }

    /** Whether there is a specialty of that MeSH id. */
    public boolean hasSpecialty(String id) {
        return specialties.containsKey(id);
    }

    /** Whether there is a country of that ISO 3166-1 alpha-2 code. */
    public boolean hasCountry(String code) {
        return countries.containsKey(code);
    }

    /** Whether there is a career stage of that id. */
    public boolean hasCareerStage(String id) {
        return careerStages.containsKey(id);
    }

    /** The name of a profession; the id itself if a later list does not have it any more. */
    public String profession(String id) {
        return professions.getOrDefault(id, id);
    }

    /** The name of a specialty; the id itself if a later list does not have it any more. */
    public String specialty(String id) {
        return specialties.getOrDefault(id, id);
    }

    /** The name of a country; the code itself if a later list does not have it any more. */
    public String country(String code) {
        return countries.getOrDefault(code, code);
    }

    /** The name of a career stage; the id itself if a later list does not have it any more. */
    public String careerStage(String id) {
        return careerStages.getOrDefault(id, id);
    }

    private static List<Term> terms(Map<String, String> labels) {
        List<Term> terms = new ArrayList<>(labels.size());
        labels.forEach((id, label) -> terms.add(new Term(id, label)));
        return List.copyOf(terms);
    }

    private static Map<String, String> namesOfCountries() {
        Map<String, String> names = new LinkedHashMap<>();
        Stream.of(Locale.getISOCountries())
                .map(code -> new Country(code, new Locale("", code).getDisplayCountry(Locale.ENGLISH)))
                .sorted(Comparator.comparing(Country::label))
                .forEach(country -> names.put(country.code(), country.label()));
        return names;
    }

    /** Lines of an id, a tab and a label; a line that starts with # is a remark. */
    private static Map<String, String> read(String resource) {
        Map<String, String> labels = new LinkedHashMap<>();
        try (InputStream in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                int tab = line.indexOf('\t');
                labels.put(line.substring(0, tab), line.substring(tab + 1));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return labels;
    }
}
