package org.consilium.verification.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMatchTest {

    @ParameterizedTest
    @CsvSource({
        "Ana Lima, LIMA, ANA",
        "Lima Ana, LIMA, ANA",
        "Dr. Ana Lima MD, LIMA, ANA",
        "José García, GARCIA, JOSE",
        "Jürgen Groß, GROSS, JURGEN",
        "Hans Müller, MUELLER, HANS",
        "Søren Kjær, KJAER, SOREN",
        "Łukasz Wałęsa, WALESA, LUKASZ",
        "Mary-Anne O'Neill, ONEILL, MARY ANNE",
        "Jan van der Berg, VAN DER BERG, JAN",
        "Jan Berg, VAN DER BERG, JAN",
        "John McDonald, MC DONALD, JOHN",
        "María García, GARCIA LOPEZ, MARIA",
        "María García López, GARCIA, MARIA",
        "John Andrew Smith, SMITH, JOHN A",
        "Андрей Иванов, IVANOV, ANDREY",
        "Andrew Smith, SMITH, JOHN ANDREW"
    })
    void namesOfOnePersonFit(String claimed, String family, String given) {
        assertThat(match(claimed, family, given).isCertain()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Ana Lima, COSTA, ANA",
        "Ana Lima, LIMA, BEATRIZ",
        "John Andrew Smith, SMITH, JOHN BRUCE",
        "A Lima, LIMA, ANA",
        "Mario Rossini, ROSSINI, MARIA",
        "Ana Limmer, LIMMET, ANA",
        "Jan Berg, BERG, JANET",
        "Grace Hall, JUNIPER, JONAS"
    })
    void namesOfOthersAreLookedAt(String claimed, String family, String given) {
        assertThat(match(claimed, family, given).isCertain()).isFalse();
    }

    @Test
    void thereIsNoMatchWithoutTheFamilyName() {
        NameMatch match = match("Ana Lima", "COSTA", "ANA");

        assertThat(match.score()).isLessThanOrEqualTo(0.3);
        assertThat(match.reasons()).contains(NameReason.OTHER_FAMILY_NAME, NameReason.SAME_GIVEN_NAME);
    }

    @Test
    void aMaidenNameIsFoundAndSaid() {
        NameMatch match =
                NameMatch.of("Ana Costa", List.of(new PersonName("Lima", "Ana"), new PersonName("Costa", "Ana")));

        assertThat(match.isCertain()).isTrue();
        assertThat(match.reasons()).contains(NameReason.FORMER_NAME);
        assertThat(match.registered().family()).isEqualTo("Costa");
    }

    @Test
    void theBetterOneOfTwoClaimedNamesCounts() {
        NameMatch match = NameMatch.ofAny(List.of("Ana Costa", "Ana Lima"), List.of(new PersonName("LIMA", "ANA")));

        assertThat(match.score()).isEqualTo(1);
        assertThat(match.reasons()).containsExactly(NameReason.SAME_FAMILY_NAME, NameReason.SAME_GIVEN_NAME);
    }

    @Test
    void differentMiddleNamesAreTwoPeople() {
        assertThat(match("John Andrew Smith", "SMITH", "JOHN B").reasons()).contains(NameReason.OTHER_MIDDLE_NAME);
    }

    private static NameMatch match(String claimed, String family, String given) {
        return NameMatch.of(claimed, List.of(new PersonName(family, given)));
    }
}
