package org.consilium.deidentification;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says what to write instead, so that the clinical sense stays: intervals between dates survive as days. */
final class Replacements {
    private static final int A_YEAR = 366;

    private Replacements() {}

    static List<Finding> of(List<Finding> findings, String text) {
        List<Optional<LocalDate>> days = days(findings, text);
        Optional<LocalDate> first = first(days);
        List<Finding> replaced = new ArrayList<>();
        for (int at = 0; at < findings.size(); at++) {
            Finding finding = findings.get(at);
            if (finding.type() == IdentifierClass.DATE) {
                String words = text.substring(finding.start(), finding.end());
                replaced.add(finding.replacedBy(date(words, days.get(at), first)));
            } else {
                replaced.add(finding.replacement().isEmpty() ? finding.replacedBy(plain(finding.type())) : finding);
            }
        }
        return replaced;
    }

    private static String date(String words, Optional<LocalDate> day, Optional<LocalDate> first) {
        if (day.isEmpty() || first.isEmpty()) {
            return WrittenDate.year(words);
        }
        // a date far away is a birthday or an old operation: its year says what matters
        return near(first.get(), day.get())
                ? "day " + ChronoUnit.DAYS.between(first.get(), day.get())
                : Integer.toString(day.get().getYear());
    }

    /** The day of each finding that says one; a year that is left out is that of the date before it. */
    private static List<Optional<LocalDate>> days(List<Finding> findings, String text) {
        List<Optional<LocalDate>> days = new ArrayList<>();
        int year = 0;
        for (Finding finding : findings) {
            Optional<LocalDate> day = finding.type() == IdentifierClass.DATE
                    ? WrittenDate.of(text.substring(finding.start(), finding.end()), year)
                    : Optional.empty();
            year = day.map(LocalDate::getYear).orElse(year);
            days.add(day);
        }
        return days;
    }

    /** The day that the story begins with: the first that has another near it; without such a pair the latest, for others are old. */
    private static Optional<LocalDate> first(List<Optional<LocalDate>> days) {
        List<LocalDate> known = days.stream().flatMap(Optional::stream).toList();
        for (int at = 0; at + 1 < known.size(); at++) {
            if (near(known.get(at), known.get(at + 1))) {
                return Optional.of(known.get(at));
            }
        }
        return known.stream().max(Comparator.naturalOrder());
    }

    private static boolean near(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other)) <= A_YEAR;
    }

    private static String plain(IdentifierClass type) {
        return switch (type) {
            case NAME -> "[name]";
            case LOCATION, POSTCODE -> "[place]";
            case PHONE -> "[telephone]";
            case EMAIL -> "[e-mail]";
            case URL -> "[web address]";
            case IP -> "[network address]";
            case AGE -> "90+";
            case EMPLOYER -> "[employer]";
            default -> "[number]";
        };
    }

    /** A date as somebody wrote it. */
    private static final class WrittenDate {
        private WrittenDate() {}

        static Optional<LocalDate> of(String words, int knownYear) {
            int month = 0;
            List<Integer> numbers = new ArrayList<>();
            for (String part : parts(words)) {
                if (Character.isDigit(part.charAt(0))) {
                    numbers.add(Integer.parseInt(part.substring(0, Math.min(4, part.length()))));
                } else if (Months.number(part) > 0) {
                    month = Months.number(part);
                }
            }
            try {
                return month > 0 ? named(numbers, month, knownYear) : numeric(numbers, knownYear);
            } catch (DateTimeException impossible) {
                return Optional.empty();
            }
        }

        /** The runs of letters, and of digits. */
        private static List<String> parts(String words) {
            List<String> parts = new ArrayList<>();
            for (int at = 0; at < words.length(); ) {
                int end = at + 1;
                boolean letter = Character.isLetter(words.charAt(at));
                while (end < words.length()
                        && (letter
                                ? Character.isLetter(words.charAt(end))
                                : Character.isDigit(words.charAt(at)) && Character.isDigit(words.charAt(end)))) {
                    end++;
                }
                if (letter || Character.isDigit(words.charAt(at))) {
                    parts.add(letter ? Keys.of(words.substring(at, end)) : words.substring(at, end));
                }
                at = end;
            }
            return parts;
        }

        private static Optional<LocalDate> named(List<Integer> numbers, int month, int knownYear) {
            if (numbers.isEmpty() || numbers.get(0) > 31) {
                return Optional.empty();
            }
            int year = numbers.size() > 1 ? full(numbers.get(1)) : knownYear == 0 ? 2000 : knownYear;
            return Optional.of(LocalDate.of(year, month, numbers.get(0)));
        }

        private static Optional<LocalDate> numeric(List<Integer> numbers, int knownYear) {
            if (numbers.size() < 2) {
                return Optional.empty();
            }
            if (numbers.get(0) > 31 && numbers.size() > 2) {
                return Optional.of(LocalDate.of(numbers.get(0), numbers.get(1), numbers.get(2)));
            }
            if (numbers.get(1) > 31) {
                return Optional.empty();
            }
            boolean monthFirst = numbers.get(1) > 12;
            int year = numbers.size() > 2 ? full(numbers.get(2)) : knownYear == 0 ? 2000 : knownYear;
            return Optional.of(LocalDate.of(year, numbers.get(monthFirst ? 0 : 1), numbers.get(monthFirst ? 1 : 0)));
        }

        private static int full(int year) {
            return year >= 100 ? year : year > 40 ? 1900 + year : 2000 + year;
        }

        static String year(String words) {
            java.util.regex.Matcher year =
                    java.util.regex.Pattern.compile("(?:18|19|20)\\d{2}").matcher(words);
            return year.find() ? year.group() : "[date]";
        }
    }
}
