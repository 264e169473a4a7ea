package org.consilium.deidentification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CheckDigitsTest {

    @Test
    void rightNumbersPass() {
        assertThat(CheckDigits.nhs("9434765919")).isTrue();
        assertThat(CheckDigits.luhn("4111111111111111")).isTrue();
        assertThat(CheckDigits.iban("GB82WEST12345698765432")).isTrue();
        assertThat(CheckDigits.dni("12345678Z")).isTrue();
        assertThat(CheckDigits.dni("X1234567L")).isTrue();
        assertThat(CheckDigits.bsn("111222333")).isTrue();
        assertThat(CheckDigits.pesel("44051401359")).isTrue();
        assertThat(CheckDigits.pps("1234567T")).isTrue();
        assertThat(CheckDigits.codiceFiscale("RSSMRA85T10A562S")).isTrue();
        assertThat(CheckDigits.kvnr("A123456780")).isTrue();
        assertThat(CheckDigits.nir("255081416802538")).isTrue();
    }

    @Test
    void oneWrongDigitFails() {
        assertThat(CheckDigits.nhs("9434765918")).isFalse();
        assertThat(CheckDigits.luhn("4111111111111112")).isFalse();
        assertThat(CheckDigits.iban("GB82WEST12345698765433")).isFalse();
        assertThat(CheckDigits.dni("12345678A")).isFalse();
        assertThat(CheckDigits.bsn("111222334")).isFalse();
        assertThat(CheckDigits.pesel("44051401358")).isFalse();
        assertThat(CheckDigits.pps("1234567A")).isFalse();
        assertThat(CheckDigits.codiceFiscale("RSSMRA85T10A562T")).isFalse();
        assertThat(CheckDigits.kvnr("A123456781")).isFalse();
        assertThat(CheckDigits.nir("255081416802539")).isFalse();
    }
}
