package org.consilium.deidentification;

import java.text.Normalizer;
import java.util.Locale;

/** How word lists know a word: in lower case, without accents and apostrophes. */
final class Keys {
    private Keys() {}

    static String of(String word) {
        boolean plain = true;
        for (int at = 0; at < word.length(); at++) {
            char letter = word.charAt(at);
            if (letter < 'a' || letter > 'z') {
                plain = false;
                break;
            }
        }
        return plain ? word : folded(word.toLowerCase(Locale.ROOT));
    }

    private static String folded(String lower) {
        StringBuilder key = new StringBuilder(lower.length() + 2);
        boolean ascii = lower.chars().allMatch(letter -> letter < 0x80);
        String apart = ascii ? lower : Normalizer.normalize(lower, Normalizer.Form.NFD);
        for (int at = 0; at < apart.length(); at++) {
            char letter = apart.charAt(at);
            if (letter < 0x80) {
                if (letter != '\'') {
                    key.append(letter);
                }
            } else if (Character.getType(letter) != Character.NON_SPACING_MARK) {
                key.append(spelled(letter));
            }
        }
        return key.toString();
    }

    private static String spelled(char letter) {
        return switch (letter) {
            case 'ß' -> "ss";
            case 'ø' -> "o";
            case 'ł' -> "l";
            case 'đ', 'ð' -> "d";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ı' -> "i";
            case 'þ' -> "th";
            default -> String.valueOf(letter);
        };
    }
}
