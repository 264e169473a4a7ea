package org.consilium.deidentification;

import java.util.List;

/** Tells family names that no list holds by their endings. */
final class SurnameForm {
    private static final int SHORTEST = 6;
    private static final List<String> ENDINGS = List.of(
            "ova", "eva", "yev", "iev", "ovic", "evic", "ski", "sky", "ska", "wicz", "czyk", "czak", "sson", "sdottir",
            "strom", "qvist", "quist", "lund", "gaard", "inen", "escu", "idis", "poulos", "akis", "shvili", "enko",
            "chuk", "inez", "erez", "opez", "ianni", "etti", "elli", "ucci", "aldo", "mann", "ovich", "evich", "dottir",
            "kova", "nova");

    private SurnameForm() {}

    /** Whether the word is written as family names are, and as hardly anything else. */
    static boolean of(Token word) {
        if (!word.proper() || word.length() < SHORTEST) {
            return false;
        }
        for (String ending : ENDINGS) {
            if (word.key().endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
