package org.consilium.verification.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailboxFitTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ana.lima",
                "ANA.LIMA",
                "lima.ana",
                "a.lima",
                "alima",
                "limaa",
                "ana_maria-lima",
                "a.m.lima2",
                "ana.lima+forum",
                "amlima",
                "maria.lima"
            })
    void aMailboxOfTheNameFits(String local) {
        assertThat(fit(local + "@hospital.example", "Ana Maria Lima")).isEqualTo(MailboxFit.FITS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bob.costa",
                "reception",
                "a.limas",
                "reception.alima",
                "b.lima",
                "ana",
                "ana.l",
                "info",
                "",
                "1234"
            })
    void aMailboxOfAnotherDoesNot(String local) {
        assertThat(fit(local + "@hospital.example", "Ana Maria Lima")).isEqualTo(MailboxFit.DIFFERS);
    }

    @Test
    void aFamilyNameAloneIsNotEnough() {
        assertThat(fit("lima@hospital.example", "Ana Maria Lima")).isEqualTo(MailboxFit.PARTLY);
    }

    @Test
    void accentsMakeNoDifference() {
        assertThat(fit("juergen.gross@x", "Jürgen Groß")).isEqualTo(MailboxFit.FITS);
        assertThat(fit("jurgen.gross@x", "Jürgen Groß")).isEqualTo(MailboxFit.FITS);
        assertThat(fit("jürgen.groß@x", "Jürgen Groß")).isEqualTo(MailboxFit.FITS);
        assertThat(fit("j.oneill@x", "John O'Neill")).isEqualTo(MailboxFit.FITS);
        assertThat(fit("aevans@x", "Ana Evans")).isEqualTo(MailboxFit.FITS);
    }

    @Test
    void theFirstOfTwoFamilyNamesIsEnoughIfTheRegisterTellsThemApart() {
        assertThat(MailboxFit.of(
                        "maria.garcia@x",
                        List.of(new PersonName("García López", "María")),
                        List.of("María García López")))
                .isEqualTo(MailboxFit.FITS);
        assertThat(fit("maria.garcia@x", "María García López")).isEqualTo(MailboxFit.DIFFERS);
    }

    @Test
    void aMarriedNameFitsThoughTheRegisterHasTheMaidenName() {
        assertThat(MailboxFit.of(
                        "ana.costa@x", List.of(new PersonName("Lima", "Ana")), List.of("Ana Costa", "Ana Lima")))
                .isEqualTo(MailboxFit.FITS);
    }

    private static MailboxFit fit(String address, String name) {
        return MailboxFit.of(address, List.of(), List.of(name));
    }
}
