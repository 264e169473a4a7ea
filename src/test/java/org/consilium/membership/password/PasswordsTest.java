package org.consilium.membership.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.consilium.platform.random.Randomness;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S03 hashes of passwords")
class PasswordsTest {
    private final Passwords passwords = new Passwords(new Randomness());

    @Test
    void aHashTellsItsParametersAndMatchesItsPasswordOnly() {
        String hash = passwords.hash("rain on the tin roof");
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").hasSizeLessThanOrEqualTo(120);
        assertThat(passwords.matches("rain on the tin roof", hash)).isTrue();
        assertThat(passwords.matches("rain on the tin rooF", hash)).isFalse();
    }

    @Test
    void thePasswordIsNeverTruncated() {
        String start = "x".repeat(100);
        String hash = passwords.hash(start + "1");
        assertThat(passwords.matches(start + "2", hash)).isFalse();
    }

    @Test
    void theSamePasswordHashesDifferentlyEachTime() {
        assertThat(passwords.hash("rain on the tin roof")).isNotEqualTo(passwords.hash("rain on the tin roof"));
    }

    @Test
    void anAccentTypedOnAnotherKeyboardIsTheSameLetter() {
        String hash = passwords.hash("caf\u00e9 on the corner");
        assertThat(passwords.matches("cafe\u0301 on the corner", hash)).isTrue();
    }

    @Test
    @DisplayName("S05 nobody's password matches nothing")
    void nobodysPasswordMatchesNothing() {
        assertThat(passwords.matches("rain on the tin roof", null)).isFalse();
    }

    @Test
    void aHashOfTheReferenceImplementationIsUnderstood() {
        String fromItsTests = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
        assertThat(passwords.matches("password", fromItsTests)).isTrue();
        assertThat(passwords.matches("passwort", fromItsTests)).isFalse();
    }

    @Test
    void anotherKindOfHashIsNotRead() {
        assertThatThrownBy(() -> passwords.matches("x", "$2a$10$abcdefghijklmnopqrstuv"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
