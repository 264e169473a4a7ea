package org.consilium.verification.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.consilium.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** A kind of identifier, with the rules of how it is written. A valid one need not have been issued: ask the register. */
public enum IdentifierScheme {
    /** United States, every profession. */
    NPI("NPI", "US", "Ten digits, such as 1234567893", new Npi()),
    /** United States, whoever prescribes controlled substances. */
    DEA("DEA number", "US", "Two letters and seven digits, such as AJ5184279", new Dea()),
    /** Germany, physicians and psychotherapists. */
    LANR("LANR", "DE", "Nine digits, such as 123456601", new Lanr()),
    /** France, most professions. */
    RPPS("RPPS number", "FR", "Eleven digits, such as 10101010105", new Rpps()),
    /** Australia, every regulated profession. */
    AHPRA("Ahpra registration", "AU", "Three letters and ten digits, such as MED0000932846", new Ahpra()),
    /** Australia, every profession. */
    HPI_I("HPI-I", "AU", "Sixteen digits, such as 8003 6112 3456 7893", new HpiI()),
    /** Canada, physicians. */
    MINC("MINC", "CA", "Such as CAMD-1234-5679", new Minc()),
    /** United Kingdom, physicians. */
    GMC("GMC reference number", "GB", "Seven digits, such as 7012345", new Gmc()),
    /** Anywhere, researchers; nobody checks who asks for one. */
    ORCID("ORCID iD", null, "Sixteen digits, such as 0000-0002-1825-0097", new Orcid());

    private static final Pattern SEPARATORS = Pattern.compile("[\\s.\\p{Pd}\\p{Zs}]+");

    private final String label;
    private final @Nullable String country;
    private final String hint;
    private final IdentifierRules rules;

    IdentifierScheme(String label, @Nullable String country, String hint, IdentifierRules rules) {
        this.label = label;
        this.country = country;
        this.hint = hint;
        this.rules = rules;
    }

    /** The name used in the API and in the database, such as {@code hpi-i}. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The scheme of that name.
     *
     * @throws Problem if there is none
     */
    @JsonCreator
    public static IdentifierScheme of(String id) {
        return Stream.of(values())
                .filter(scheme -> scheme.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("scheme", "There is no such kind of identifier."));
    }

    /** What people call it. */
    public String label() {
        return label;
    }

    /** The country that issues it, as ISO 3166-1 alpha-2; none if it is not tied to one. */
    public Optional<String> country() {
        return Optional.ofNullable(country);
    }

    /** How it is written, with an example. */
    public String hint() {
        return hint;
    }

    /**
     * The identifier as it is stored and compared: spaces, dots and hyphens as people type them do not matter, letters are capitals.
     *
     * @throws InvalidIdentifier with the reason in words, if it cannot be one of this scheme
     */
    public String normalise(String typed) {
        return rules.canonical(SEPARATORS.matcher(typed).replaceAll(""));
    }

    /** Stores a scheme by its name. */
    @Converter(autoApply = true)
    static class InDatabase implements AttributeConverter<IdentifierScheme, String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable IdentifierScheme scheme) {
            return scheme == null ? null : scheme.id();
        }

        @Override
        public @Nullable IdentifierScheme convertToEntityAttribute(@Nullable String id) {
            return id == null ? null : of(id);
        }
    }
}
