package org.consilium.verification.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class IdentifierSchemeTest {
    private static final JsonNode VECTORS = vectors();

    static Stream<Arguments> valid() {
        return all("valid");
    }

    static Stream<Arguments> invalid() {
        return all("invalid");
    }

    @ParameterizedTest
    @MethodSource("valid")
    void aValidIdentifierIsTakenAsItIs(IdentifierScheme scheme, String identifier) {
        assertThat(scheme.normalise(identifier)).isEqualTo(identifier);
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void anInvalidOneIsRefusedWithAReason(IdentifierScheme scheme, String identifier) {
        assertThatExceptionOfType(InvalidIdentifier.class)
                .isThrownBy(() -> scheme.normalise(identifier))
                .satisfies(refusal -> assertThat(refusal.words()).endsWith("."));
    }

    @ParameterizedTest
    @EnumSource
    void everySchemeHasVectors(IdentifierScheme scheme) {
        assertThat(valid().map(vector -> vector.get()[0])).contains(scheme);
        assertThat(invalid().map(vector -> vector.get()[0])).contains(scheme);
    }

    @ParameterizedTest
    @MethodSource("valid")
    void anotherLastDigitIsNoticedWhereThereIsACheckDigit(IdentifierScheme scheme, String identifier) {
        int checkDigit = scheme == IdentifierScheme.LANR ? 6 : identifier.length() - 1;
        char other = identifier.charAt(checkDigit) == '4' ? '5' : '4';
        String mistyped = identifier.substring(0, checkDigit) + other + identifier.substring(checkDigit + 1);
        switch (scheme) {
            case AHPRA, MINC, GMC -> assertThatNoException().isThrownBy(() -> scheme.normalise(mistyped));
            default ->
                assertThatExceptionOfType(InvalidIdentifier.class)
                        .isThrownBy(() -> scheme.normalise(mistyped))
                        .withMessageContaining("check digit");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "NPI, ' 1234-567 893 ', 1234567893",
        "DEA, 'AJ 5184279', AJ5184279",
        "LANR, 12 34566 01, 123456601",
        "RPPS, 10 10 10 10 10 5, 10101010105",
        "AHPRA, MED 000 093 2846, MED0000932846",
        "HPI_I, 8003 6112 3456 7893, 8003611234567893",
        "MINC, CAMD 1234 5679, CAMD-1234-5679",
        "MINC, CAMD\u20131234\u20135679, CAMD-1234-5679",
        "GMC, 701\u00a02345, 7012345",
        "ORCID, 0000.0002.1694.233X, 0000-0002-1694-233X",
        "ORCID, 000000021694233X, 0000-0002-1694-233X"
    })
    void spacesDotsAndHyphensDoNotMatter(IdentifierScheme scheme, String typed, String stored) {
        assertThat(scheme.normalise(typed)).isEqualTo(stored);
    }

    @Test
    void digitsOfOtherScriptsAreNotDigits() {
        assertThatExceptionOfType(InvalidIdentifier.class)
                .isThrownBy(() -> IdentifierScheme.GMC.normalise("\u0661\u0662\u0663\u0664\u0665\u0666\u0667"));
    }

    @ParameterizedTest
    @EnumSource
    void theHintsExampleIsValid(IdentifierScheme scheme) {
        String hint = scheme.hint();
        String example = hint.substring(hint.toLowerCase(Locale.ROOT).lastIndexOf("such as ") + 8);
        assertThat(scheme.normalise(example)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aSchemeIsFoundByItsId(IdentifierScheme scheme) {
        assertThat(IdentifierScheme.of(scheme.id())).isEqualTo(scheme);
    }

    private static Stream<Arguments> all(String kind) {
        return Stream.of(IdentifierScheme.values()).flatMap(scheme -> StreamSupport.stream(
                        VECTORS.get(scheme.id().replace('-', '_')).get(kind).spliterator(), false)
                .map(vector -> Arguments.of(scheme, vector.asText())));
    }

    private static JsonNode vectors() {
        try (InputStream in = Objects.requireNonNull(IdentifierSchemeTest.class.getResourceAsStream("vectors.json"))) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
    }
}
