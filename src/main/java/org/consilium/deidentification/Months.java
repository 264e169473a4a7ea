package org.consilium.deidentification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names of months in six languages, without accents. */
final class Months {
    /** Months in a short form or another language that are also words: in small letters they need a year beside them. */
    private static final Set<String> WORDS = Cues.words("dates", "words");

    private static final Set<String> ENGLISH = Cues.words("dates", "english");

    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    static {
        List<String> lines = List.of(
                "january jan januar janner janvier janv enero ene gennaio gen januari janeiro",
                "february feb februar fevrier fevr fev febrero febbraio febr februari fevereiro",
                "march mar marz mrz mars marzo maart mrt marco",
                "april apr avril avr abril abr aprile",
                "may mai mayo maggio mag mei maio",
                "june jun juni juin junio giugno giu junho",
                "july jul juli juillet juil julio luglio lug julho",
                "august aug aout agosto ago augustus",
                "september sep sept septembre septiembre setiembre settembre set setembro",
                "october oct oktober okt octobre octubre ottobre ott outubro",
                "november nov novembre noviembre novembro",
                "december dec dezember dez decembre diciembre dic dicembre dezembro");
        for (int month = 0; month < lines.size(); month++) {
            for (String name : lines.get(month).split(" ")) {
                NUMBERS.put(name, month + 1);
            }
        }
    }

    private Months() {}

    /** 1 … 12, or 0 if it is no month. */
    static int number(String key) {
        return NUMBERS.getOrDefault(key, 0);
    }

    /** Whether it is a month in English, so that "in March" alone is one. */
    static boolean english(String key) {
        return ENGLISH.contains(key);
    }

    /** Whether a word may be a month and something else: "may", "march", "set". */
    static boolean doubtful(Token month) {
        return !month.capitalised() && WORDS.contains(month.key());
    }
}
