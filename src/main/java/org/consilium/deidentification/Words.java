package org.consilium.deidentification;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Splits a text into its words, in one pass. */
final class Words {
    private static final int LONGEST = 40;

    private Words() {}

    /** The words in their order; a run of letters longer than any name is none. */
    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>(text.length() / 6 + 1);
        boolean opens = true;
        for (int at = 0; at < text.length(); ) {
            char here = text.charAt(at);
            if (!Character.isLetter(here)) {
                opens = opens ? !Character.isDigit(here) : endsSentence(here);
                at++;
                continue;
            }
            int end = at + 1;
            while (end < text.length() && belongs(text, end)) {
                end++;
            }
            if (end - at <= LONGEST && !glued(text, at, end)) {
                String word = text.substring(at, end);
                words.add(new Word(at, end, word, key(word), words.size(), opens));
            }
            opens = false;
            at = end;
        }
        return words;
    }

    private static boolean endsSentence(char sign) {
        return sign == '.' || sign == '!' || sign == '?' || sign == '\n' || sign == ':' || sign == '"' || sign == '“';
    }

    private static boolean belongs(String text, int at) {
        char sign = text.charAt(at);
        if (Character.isLetter(sign) || Character.getType(sign) == Character.NON_SPACING_MARK) {
            return true;
        }
        // O'Brien and D'Angelo are one word; a genitive is not part of it
        return sign == '\''
                && "OoDdLlMmNn".indexOf(text.charAt(at - 1)) >= 0
                && (at < 2 || !Character.isLetter(text.charAt(at - 2)))
                && at + 2 < text.length()
                && Character.isLetter(text.charAt(at + 1))
                && Character.isLetter(text.charAt(at + 2));
    }

    private static boolean glued(String text, int start, int end) {
        return start > 0 && Character.isDigit(text.charAt(start - 1))
                || end < text.length() && Character.isDigit(text.charAt(end));
    }

    /** A word as lexicons know it: lower case, no accents, no apostrophes. */
    static String key(String word) {
        boolean plain = word.chars().allMatch(letter -> letter < 0x80);
        String lower = word.toLowerCase(Locale.ROOT);
        if (!plain) {
            lower = Normalizer.normalize(lower, Normalizer.Form.NFD)
                    .replaceAll("\\p{M}", "")
                    .replace("ß", "ss")
                    .replace('ø', 'o')
                    .replace('ł', 'l')
                    .replace('đ', 'd')
                    .replace('ð', 'd')
                    .replace("æ", "ae")
                    .replace("œ", "oe")
                    .replace('ı', 'i')
                    .replace("þ", "th");
        }
        return lower.indexOf('\'') < 0 ? lower : lower.replace("'", "");
    }
}
