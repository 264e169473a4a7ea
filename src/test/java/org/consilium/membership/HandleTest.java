package org.consilium.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HandleTest {

    @ParameterizedTest
    @CsvSource({
        "Ana Lima, ana-lima",
        "José Ñuñez-Álvarez, jose-nunez-alvarez",
        "Dr. O'Neil, dr-o-neil",
        "山田 太郎, member",
        "Admin, member",
        "X, member",
        "007, member",
        "Wolfeschlegelsteinhausenbergerdorff, wolfeschlegelsteinhausen"
    })
    void aNameSuggestsAHandleOfPlainLetters(String name, String handle) {
        assertThat(Handle.suggestedBy(name)).isEqualTo(handle).matches(Handle.PATTERN);
    }

    @Test
    void aTakenHandleGetsANumber() {
        assertThat(Handle.freeLike("ana-lima", Set.of("ana-lima"), bound -> 7)).isEqualTo("ana-lima-7");
        assertThat(Handle.freeLike("ben", Set.of(), bound -> 7)).isEqualTo("ben");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab", "1ana", "ana lima", "ana-", "-ana", "änne", "a.b.c", "Moderator", "everyone", "x@y"})
    void whatMentionsCannotCarryOrLooksLikeAnOfficeIsRefused(String handle) {
        assertThat(Handle.isAcceptable(handle)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana", "Ana_Lima", "a-1", "ana-lima-cardiology-2026-abcd0"})
    void lettersDigitsHyphensAndUnderscoresMakeAHandle(String handle) {
        assertThat(Handle.isAcceptable(handle)).isTrue();
    }
}
