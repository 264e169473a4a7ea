package org.consilium.deidentification;

import java.math.BigInteger;

/** Check digits of numbers that people carry. Each method takes the bare digits and letters, in upper case. */
final class CheckDigits {
    private static final int[] BSN = {9, 8, 7, 6, 5, 4, 3, 2, -1};
    private static final int[] PESEL = {1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1};
    private static final int[] PPS = {8, 7, 6, 5, 4, 3, 2};
    private static final String DNI = "TRWAGMYFPDXBNJZSQVHLCKE";
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);
    private static final String[] ODD = {
        "1", "0", "5", "7", "9", "13", "15", "17", "19", "21", "2", "4", "18", "20", "11", "3", "6", "8", "12", "14",
        "16", "10", "22", "25", "24", "23"
    };

    private CheckDigits() {}

    /** Luhn's formula: cards. */
    static boolean luhn(String digits) {
        int sum = 0;
        for (int at = 0; at < digits.length(); at++) {
            int digit = digits.charAt(digits.length() - 1 - at) - '0';
            int doubled = at % 2 == 0 ? digit : digit * 2;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0 && !digits.chars().allMatch(digit -> digit == digits.charAt(0));
    }

    /** Modulus 11 of ten digits: the NHS number and the Scottish CHI. */
    static boolean nhs(String digits) {
        int sum = 0;
        for (int at = 0; at < 9; at++) {
            sum += (10 - at) * (digits.charAt(at) - '0');
        }
        int check = (11 - sum % 11) % 11;
        return check == digits.charAt(9) - '0' && !digits.chars().allMatch(digit -> digit == digits.charAt(0));
    }

    /** The Dutch eleven test. */
    static boolean bsn(String digits) {
        int sum = weighted(digits, BSN);
        return sum % 11 == 0 && sum != 0;
    }

    /** Poland's PESEL, whose first digits must be a date. */
    static boolean pesel(String digits) {
        int month = Integer.parseInt(digits.substring(2, 4)) % 20;
        int day = Integer.parseInt(digits.substring(4, 6));
        return weighted(digits, PESEL) % 10 == 0 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }

    /** Spain's DNI, and NIE with its leading X, Y or Z. */
    static boolean dni(String number) {
        int lead = "XYZ".indexOf(number.charAt(0));
        String digits = lead >= 0 ? lead + number.substring(1, number.length() - 1) : number.substring(0, 8);
        return DNI.charAt((int) (Long.parseLong(digits) % 23)) == number.charAt(number.length() - 1);
    }

    /** France's NIR, Corsican departments included. */
    static boolean nir(String number) {
        String digits = number.substring(0, 13).replace("2A", "19").replace("2B", "18");
        if (!digits.chars().allMatch(Character::isDigit)) {
            return false;
        }
        return 97 - Long.parseLong(digits) % 97 == Long.parseLong(number.substring(13));
    }

    /** Ireland's PPS number. */
    static boolean pps(String number) {
        int sum = weighted(number.substring(0, 7), PPS);
        if (number.length() == 9) {
            sum += 9 * (number.charAt(8) - 'A' + 1);
        }
        int rest = sum % 23;
        return number.charAt(7) == (rest == 0 ? 'W' : (char) ('A' + rest - 1));
    }

    /** Germany's KVNR: a letter and nine digits. */
    static boolean kvnr(String number) {
        String digits = "%02d".formatted(number.charAt(0) - 'A' + 1) + number.substring(1, 9);
        int sum = 0;
        for (int at = 0; at < digits.length(); at++) {
            int product = (digits.charAt(at) - '0') * (at % 2 == 0 ? 1 : 2);
            sum += product / 10 + product % 10;
        }
        return sum % 10 == number.charAt(9) - '0';
    }

    /** Italy's codice fiscale. */
    static boolean codiceFiscale(String code) {
        int sum = 0;
        for (int at = 0; at < 15; at++) {
            char sign = code.charAt(at);
            int value = Character.isDigit(sign) ? sign - '0' : sign - 'A';
            sum += at % 2 == 0 ? Integer.parseInt(ODD[value]) : value;
        }
        return code.charAt(15) == 'A' + sum % 26;
    }

    /** ISO 7064 modulus 97: account numbers. */
    static boolean iban(String number) {
        StringBuilder digits = new StringBuilder();
        (number.substring(4) + number.substring(0, 4))
                .chars()
                .forEach(sign -> digits.append(Character.digit(sign, 36)));
        return new BigInteger(digits.toString()).mod(NINETY_SEVEN).intValue() == 1;
    }

    private static int weighted(String digits, int[] weights) {
        int sum = 0;
        for (int at = 0; at < weights.length; at++) {
            sum += weights[at] * (digits.charAt(at) - '0');
        }
        return sum;
    }
}
