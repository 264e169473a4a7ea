package org.consilium.verification.registry.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days as registers write them; nothing written is no day. */
final class Dates {
    private static final int AMERICAN = 10;
    private static final int SHORTEST_BRITISH = 7;

    private Dates() {}

    /**
     * {@code MM/DD/YYYY}.
     *
     * @param name what the day is, for the refusal
     * @throws BadRow if it is no day
     */
    static @Nullable LocalDate american(String written, String name) {
        if (written.isEmpty()) {
            return null;
        }
        if (written.length() != AMERICAN || written.charAt(2) != '/' || written.charAt(5) != '/') {
            throw noDay(name);
        }
        return day(number(written, 6, 10, name), number(written, 0, 2, name), number(written, 3, 5, name), name);
    }

    /**
     * {@code dMMyyyy}: the day of the month has no leading zero.
     *
     * @param name what the day is, for the refusal
     * @throws BadRow if it is no day
     */
    static @Nullable LocalDate british(String written, String name) {
        String digits = written.strip();
        if (digits.isEmpty()) {
            return null;
        }
        int length = digits.length();
        if (length != SHORTEST_BRITISH && length != SHORTEST_BRITISH + 1) {
            throw noDay(name);
        }
        return day(
                number(digits, length - 4, length, name),
                number(digits, length - 6, length - 4, name),
                number(digits, 0, length - 6, name),
                name);
    }

    private static LocalDate day(int year, int month, int day, String name) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            throw noDay(name);
        }
    }

    private static int number(String text, int from, int to, String name) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw noDay(name);
            }
            number = 10 * number + digit;
        }
        return number;
    }

    private static BadRow noDay(String name) {
        return new BadRow("The date of " + name + " is no date.");
    }
}
