package org.consilium.deidentification;

import org.jspecify.annotations.Nullable;

/** Dates of digits alone: 12/03/2019, 2019-03-12, 12.3.19. */
final class NumericDate {
    private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private NumericDate() {}

    /** The last token of the date that begins with this number, or null. */
    static @Nullable Token end(Tokens tokens, Token first) {
        Token sign = tokens.after(first);
        if (!sign.signOf("-/.")) {
            return null;
        }
        Token second = tokens.after(sign);
        if (month(first) && year(second) && second.touches(sign) && sign.touches(first) && !sign.sign('.')) {
            return closes(tokens, second) ? second : null;
        }
        if (!second.number() || second.length() > 3) {
            return null;
        }
        Token again = tokens.after(second);
        Token third = tokens.after(again);
        if (again.sign(sign.text().charAt(0)) && third.number() && near(first, third)) {
            return fits(first, sign, second, third) && closes(tokens, third) ? time(tokens, third) : null;
        }
        return null;
    }

    /** Day and month without a year: 3/4. */
    static @Nullable Token dayAndMonth(Tokens tokens, Token first) {
        Token sign = tokens.after(first);
        Token second = tokens.after(sign);
        boolean dotted = sign.sign('.') && first.length() == 2 && second.length() == 2;
        boolean whole =
                (sign.sign('/') || dotted) && sign.touches(first) && second.touches(sign) && second.length() <= 2;
        boolean possible = day(first) && month(second) || month(first) && day(second);
        Token after = tokens.after(second);
        boolean measure = after.word() && Units.timeOrDose(after.key()) || after.sign('-');
        return whole && possible && closes(tokens, second) && !measure ? second : null;
    }

    /** Digits without signs that a label calls a date: 20190312, 120319. */
    static @Nullable Token compact(Tokens tokens, Token number) {
        String digits = number.text();
        boolean possible =
                switch (digits.length()) {
                    case 8 ->
                        year(digits.substring(0, 4)) && calendar(digits.substring(6), digits.substring(4, 6))
                                || year(digits.substring(4))
                                        && calendar(digits.substring(0, 2), digits.substring(2, 4));
                    case 6 ->
                        calendar(digits.substring(0, 2), digits.substring(2, 4))
                                || calendar(digits.substring(4), digits.substring(2, 4));
                    default -> false;
                };
        return possible && closes(tokens, number) ? number : null;
    }

    private static boolean year(String digits) {
        int year = Integer.parseInt(digits);
        return year >= 1850 && year < 2100;
    }

    private static boolean calendar(String one, String other) {
        int day = Integer.parseInt(one);
        int month = Integer.parseInt(other);
        return valid(day, month) || valid(month, day);
    }

    private static boolean valid(int day, int month) {
        return month >= 1 && month <= 12 && day >= 1 && day <= DAYS[month - 1];
    }

    private static boolean fits(Token first, Token sign, Token second, Token third) {
        if (first.length() == 4) {
            return year(first) && valid(third.value(), second.value()) && third.length() <= 2;
        }
        boolean yearLast = year(third) || third.length() == 2;
        boolean monthFirst = valid(second.value(), first.value()) && !sign.sign('.');
        return first.length() <= 2 && yearLast && (valid(first.value(), second.value()) || monthFirst);
    }

    /** "12 / 03 / 2019" and "3. 4. 2021" are written with blanks; "1 - 2 - 3" is anything. */
    private static boolean near(Token first, Token third) {
        return third.start() - first.end() <= 5 || third.length() == 4 && third.start() - first.end() <= 8;
    }

    static boolean year(Token number) {
        return number.length() == 4 && number.value() >= 1850 && number.value() < 2100;
    }

    private static boolean month(Token number) {
        return number.length() <= 2 && number.value() >= 1 && number.value() <= 12;
    }

    private static boolean day(Token number) {
        return number.length() <= 2 && number.value() >= 1 && number.value() <= 31;
    }

    /** Whether nothing goes on behind a number: no letter, no further part. */
    static boolean closes(Tokens tokens, Token number) {
        Token after = tokens.after(number);
        if (!after.touches(number)) {
            return true;
        }
        if (after.key().equals("t")) {
            return tokens.after(after).number();
        }
        return !after.word()
                && !(after.signOf("./-")
                        && tokens.after(after).number()
                        && tokens.after(after).touches(after));
    }

    /** The last token of the time of day after a date, or the date's own. */
    static Token time(Tokens tokens, Token date) {
        Token next = tokens.after(date);
        Token hour = next.key().equals("t") || next.key().equals("at") || next.sign(',') ? tokens.after(next) : next;
        Token minute = afterColon(tokens, hour);
        if (hour.length() > 2 || minute == null) {
            return date;
        }
        Token second = afterColon(tokens, minute);
        Token last = second == null ? minute : second;
        Token fraction = tokens.after(last);
        if (fraction.sign('.')
                && tokens.after(fraction).touches(fraction)
                && tokens.after(fraction).number()) {
            last = tokens.after(fraction);
        }
        Token zone = tokens.after(last);
        return zone.key().equals("z") || zone.key().equals("am") || zone.key().equals("pm") ? zone : last;
    }

    private static @Nullable Token afterColon(Tokens tokens, Token number) {
        Token colon = tokens.after(number);
        Token next = tokens.after(colon);
        boolean clock = number.number() && colon.sign(':') && colon.touches(number) && next.touches(colon);
        return clock && next.number() && next.length() == 2 ? next : null;
    }
}
