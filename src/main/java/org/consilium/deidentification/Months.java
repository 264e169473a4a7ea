package org.consilium.deidentification;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The names of months in six languages. */
final class Months {
    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    static {
        List<String> lines = List.of(
                "january jan januar jän jänner janvier janv enero ene gennaio gen januari",
                "february feb februar février févr fév febrero febbraio febr februari",
                "march mar märz mrz mär mars marzo maart mrt",
                "april apr avril avr abril abr aprile",
                "may mai mayo maggio mag mei",
                "june jun juni juin junio giugno giu",
                "july jul juli juillet juil julio luglio lug",
                "august aug août agosto ago augustus",
                "september sep sept septembre septiembre setiembre settembre set",
                "october oct oktober okt octobre octubre ottobre ott",
                "november nov novembre noviembre",
                "december dec dezember dez décembre déc diciembre dic dicembre");
        for (int month = 0; month < lines.size(); month++) {
            for (String name : lines.get(month).split(" ")) {
                NUMBERS.put(name, month + 1);
            }
        }
    }

    private Months() {}

    /** All names as alternatives of an expression: by first letter, which is what makes it quick, the longest first. */
    static String alternatives() {
        Map<String, String> byLetter = new TreeMap<>();
        NUMBERS.keySet().stream()
                .sorted((left, right) -> right.length() - left.length())
                .forEach(name ->
                        byLetter.merge(name.substring(0, 1), name.substring(1), (all, next) -> all + "|" + next));
        return byLetter.entrySet().stream()
                .map(entry -> entry.getKey() + "(?:" + entry.getValue() + ")")
                .collect(Collectors.joining("|"));
    }

    /** 1 … 12, or 0 if it is no month. */
    static int number(String name) {
        return NUMBERS.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
    }
}
