package org.consilium.deidentification;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what to write instead, so that the clinical sense stays: intervals between dates survive as days. */
final class Replacements {
    private Replacements() {}

    static List<Finding> of(List<Finding> findings, String text) {
        List<Finding> replaced = new ArrayList<>();
        Optional<LocalDate> first = Optional.empty();
        int year = 0;
        for (Finding finding : findings) {
            if (finding.type() != IdentifierClass.DATE) {
                replaced.add(finding.replacement().isEmpty() ? finding.replacedBy(plain(finding.type())) : finding);
                continue;
            }
            String words = text.substring(finding.start(), finding.end());
            Optional<LocalDate> day = WrittenDate.of(words, year);
            if (day.isEmpty()) {
                replaced.add(finding.replacedBy(WrittenDate.year(words)));
                continue;
            }
            year = day.get().getYear();
            if (first.isEmpty()) {
                first = day;
            }
            long days = ChronoUnit.DAYS.between(first.get(), day.get());
            // a date far away is a birthday or an old operation: its year says what matters
            boolean near = Math.abs(days) <= 366;
            replaced.add(finding.replacedBy(near ? "day " + days : Integer.toString(year)));
        }
        return replaced;
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
