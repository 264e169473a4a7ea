package org.consilium.deidentification;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Dates with the month as a word: 3rd of March 2021, March 3, 2021, Mar '21, 12MAR2021. */
final class WrittenDay {
    private static final Set<String> ORDINAL_ENDS = Words.of("st nd rd th o a er e ro");
    private static final Set<String> OF = Words.of("of de del di the");
    private static final Set<String> AND = Cues.words("dates", "and");
    private static final Set<String> ORDINALS = Cues.words("dates", "ordinals");

    private static final Set<String> PARTS = Words.of("early mid late");

    private WrittenDay() {}

    /** Whether a token is a day of a month. */
    static boolean day(Token number) {
        return number.number() && number.length() <= 2 && number.value() >= 1 && number.value() <= 31;
    }

    /** Whether this makes the number before it an ordinal: "3rd", "3º". */
    static boolean ordinal(Token end, Token number) {
        return end.touches(number) && ORDINAL_ENDS.contains(end.key());
    }

    /** The last token of a date that begins with its day, or with its year: "3rd of March", "2021 Mar 3". */
    static @Nullable Token dayThenMonth(Tokens tokens, Token first) {
        if (NumericDate.year(first)) {
            return yearThenMonth(tokens, first);
        }
        if (!day(first)) {
            return null;
        }
        Token month = month(tokens, first);
        if (month == null) {
            return null;
        }
        Token last = dot(tokens, month);
        Token year = yearAfter(tokens, last);
        boolean sure = year != null || !Months.doubtful(month);
        return sure ? NumericDate.time(tokens, year == null ? month : year) : null;
    }

    /** The month after a day and what may stand between: an ordinal's end, a range, "of". */
    private static @Nullable Token month(Tokens tokens, Token day) {
        Token next = tokens.after(day);
        if (ordinal(next, day) || next.signOf(".-,")) {
            next = tokens.after(next);
        }
        boolean range = next.signOf("-/&") || AND.contains(next.key());
        Token second = range ? tokens.after(next) : next;
        if (range && day(second)) {
            next = tokens.after(second);
            next = ordinal(next, second) || next.sign('.') ? tokens.after(next) : next;
        }
        for (int skipped = 0; skipped < 2 && (OF.contains(next.key()) || next.sign('-')); skipped++) {
            next = tokens.after(next);
        }
        return Months.number(next.key()) > 0 && next.start() - day.end() <= 20 ? next : null;
    }

    private static @Nullable Token yearThenMonth(Tokens tokens, Token year) {
        Token next = tokens.after(year);
        Token month = next.signOf("-,/") ? tokens.after(next) : next;
        Token sign = tokens.after(month);
        Token day = sign.signOf("-./") ? tokens.after(sign) : sign;
        return Months.number(month.key()) > 0 && day(day) && NumericDate.closes(tokens, day) ? day : null;
    }

    /** The last token of a date that begins with its month: "March 3rd, 2021", "March 2021". */
    static @Nullable Token monthFirst(Tokens tokens, Token month) {
        Token dot = dot(tokens, month);
        Token year = yearAfter(tokens, dot);
        if (year != null) {
            return year;
        }
        Token day = tokens.after(dot);
        day = day.key().equals("the") || day.signOf("-") ? tokens.after(day) : day;
        Token second = secondMonth(tokens, day);
        if (second != null) {
            return monthFirst(tokens, second);
        }
        if (!day(day) || Months.doubtful(month)) {
            return null;
        }
        Token last = ordinal(tokens.after(day), day) ? tokens.after(day) : lastDay(tokens, day);
        Token ended = yearAfter(tokens, last);
        return ended == null && measured(tokens, last) ? null : NumericDate.time(tokens, ended == null ? last : ended);
    }

    /** "febrero y abril de 2002": two months of one year. */
    private static @Nullable Token secondMonth(Tokens tokens, Token next) {
        Token second = tokens.after(next);
        boolean joined = AND.contains(next.key()) || next.sign('/');
        return joined && Months.number(second.key()) > 0 && yearAfter(tokens, dot(tokens, second)) != null
                ? second
                : null;
    }

    private static Token lastDay(Tokens tokens, Token day) {
        Token sign = tokens.after(day);
        Token second = tokens.after(sign);
        boolean range =
                (sign.signOf("-/&") || AND.contains(sign.key())) && day(second) && NumericDate.closes(tokens, second);
        return range ? second : day;
    }

    /** "March 3 mg", "May 3:", "Mar 1.5" are no dates. */
    private static boolean measured(Tokens tokens, Token day) {
        Token after = tokens.after(day);
        boolean goesOn = after.touches(day)
                && (after.word() || after.signOf(".:/-") && tokens.after(after).number());
        return goesOn || after.sign('%') || after.word() && Units.timeOrDose(after.key());
    }

    private static Token dot(Tokens tokens, Token month) {
        Token next = tokens.after(month);
        return next.sign('.') && next.touches(month) ? next : month;
    }

    private static @Nullable Token yearAfter(Tokens tokens, Token last) {
        Token next = tokens.after(last);
        for (int skipped = 0;
                skipped < 2
                        && (next.signOf(",-/")
                                || OF.contains(next.key())
                                || next.key().equals("in"));
                skipped++) {
            next = tokens.after(next);
        }
        return next.start() - last.end() <= 9 ? year(tokens, next) : null;
    }

    /** The last token of a year that begins here: 2021 or '21; after a hyphen, or glued to the month, two digits do. */
    static @Nullable Token year(Tokens tokens, Token next) {
        if (NumericDate.year(next) && NumericDate.closes(tokens, next)) {
            return next;
        }
        Token before = tokens.before(next);
        if (next.signOf("'`")) {
            Token short_ = tokens.after(next);
            return short_.number() && short_.length() == 2 && short_.touches(next) ? short_ : null;
        }
        boolean compact = next.touches(before) && (before.signOf("-/") || Months.number(before.key()) > 0);
        return compact && next.number() && next.length() == 2 && NumericDate.closes(tokens, next) ? next : null;
    }

    /** The first token of a date whose number or month was found: an ordinal in words, or "3 and" before "5 March". */
    static Token openingOf(Tokens tokens, Token found) {
        Token of = tokens.before(found);
        Token part = of.sign('-') ? tokens.before(of) : of;
        if (Months.number(found.key()) > 0 && PARTS.contains(part.key())) {
            return part;
        }
        Token ordinal = OF.contains(of.key()) ? tokens.before(of) : of;
        return Months.number(found.key()) > 0 && ORDINALS.contains(ordinal.key()) ? ordinal : found;
    }
}
