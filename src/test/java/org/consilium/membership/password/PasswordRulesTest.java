package org.consilium.membership.password;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.consilium.platform.problem.Problem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("S03 passwords")
class PasswordRulesTest {
    private final PasswordRules rules = new PasswordRules();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rain on the tin roof",
                "consilium-demo-2026",
                "fünfzehn Zeichen",
                "nur kleine buchstaben ohne ziffern",
                "十五文字以上の長いパスワードです"
            })
    void fifteenCharactersOfAnyKindWillDo(String password) {
        assertThatCode(() -> check(password, false)).doesNotThrowAnyException();
    }

    @Test
    void fourteenCharactersAreTooFewWithoutASecondFactor() {
        assertRefused("tin roof, rain", false);
    }

    @Test
    void eightCharactersWillDoWithASecondFactorAndSevenWillNot() {
        assertThatCode(() -> check("hq7-vTz!", true)).doesNotThrowAnyException();
        assertRefused("hq7-vTz", true);
    }

    @Test
    void hundredsOfCharactersAreTaken() {
        assertThatCode(() -> check("four random words ".repeat(40), false)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"aaaaaaaaaaaaaaaaaaaa", "passwordpassword", "123456789012345", "qwertyuiopasdfghjkl"})
    void theFirstGuessesAreRefusedHoweverLong(String password) {
        assertRefused(password, false);
    }

    @Test
    void theOwnNameAndAddressAreNoPassword() {
        assertRefused("anabelle.limawood", false);
        assertRefused("anabelle@clinic.example", false);
    }

    private void check(String password, boolean secondFactor) {
        rules.check("password", password, secondFactor, List.of("anabelle@clinic.example", "anabelle.limawood"));
    }

    private void assertRefused(String password, boolean secondFactor) {
        assertThatThrownBy(() -> check(password, secondFactor)).isInstanceOf(Problem.class);
    }
}
