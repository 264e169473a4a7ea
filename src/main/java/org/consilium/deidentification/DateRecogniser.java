package org.consilium.deidentification;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Dates finer than a year, in the forms of the United Kingdom, the United States and the continent. */
final class DateRecogniser implements Recogniser {
    static final Rule DATE =
            Rule.generalise(IdentifierClass.DATE, "date", "A date finer than the year tells who was where, and when.");

    private static final Set<String> WEEKDAYS = Cues.words("dates", "weekdays");
    private static final Set<String> SEASONS = Cues.words("dates", "seasons");
    private static final Set<String> OF = Words.of("of de del di in the");
    /** After these a month alone is a date: "since March". */
    private static final Set<String> BEFORE_MONTH = Cues.words("dates", "before-month");
    /** After these two numbers are a day and a month: "on 3/4". */
    private static final Set<String> BEFORE_DAY = Cues.words("dates", "before-day");

    private static final Phrases<Boolean> DAYS = Cues.phrases("dates", "days");
    private static final Phrases<Boolean> BIRTH = Cues.phrases("dates", "birth");

    @Override
    public void find(Examined examined) {
        Tokens tokens = examined.tokens();
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.at(at);
            Token last = token.number() ? numeric(tokens, token) : token.word() ? worded(tokens, token) : null;
            if (last != null) {
                examined.add(DATE, WrittenDay.openingOf(tokens, token), last, Evidence.SHAPE);
                at = last.index();
            }
        }
    }

    private static @Nullable Token numeric(Tokens tokens, Token first) {
        if (first.length() > 8 || !standsApart(tokens, first)) {
            return null;
        }
        Token last = NumericDate.end(tokens, first);
        if (last == null) {
            last = WrittenDay.dayThenMonth(tokens, first);
        }
        if (last == null && announced(tokens, first, BEFORE_DAY)) {
            last = NumericDate.dayAndMonth(tokens, first);
        }
        return last == null && birth(tokens, first) ? NumericDate.compact(tokens, first) : last;
    }

    private static @Nullable Token worded(Tokens tokens, Token word) {
        if (Months.number(word.key()) > 0) {
            Token last = WrittenDay.monthFirst(tokens, word);
            boolean alone = Months.english(word.key())
                    && word.proper()
                    && announced(tokens, word, BEFORE_MONTH)
                    && !word.has(Traits.TERM_NOUN);
            return last == null && alone && !tokens.after(word).capitalised() ? word : last;
        }
        Phrases.Match<Boolean> day = DAYS.at(tokens, word);
        if (day != null) {
            Token year = WrittenDay.year(tokens, tokens.after(day.last()));
            return year == null ? day.last() : year;
        }
        return SEASONS.contains(word.key())
                ? WrittenDay.year(tokens, skipOf(tokens, tokens.after(word)))
                : weekday(tokens, word);
    }

    /** "Monday 3rd": the weekday with the day of the month. */
    private static @Nullable Token weekday(Tokens tokens, Token word) {
        if (!WEEKDAYS.contains(word.key())) {
            return null;
        }
        Token next = tokens.after(word);
        Token day = next.sign(',') || next.sign('.') ? tokens.after(next) : next;
        day = day.key().equals("the") ? tokens.after(day) : day;
        Token ordinal = tokens.after(day);
        Token whole = WrittenDay.day(day) ? WrittenDay.dayThenMonth(tokens, day) : null;
        return whole != null ? whole : WrittenDay.day(day) && WrittenDay.ordinal(ordinal, day) ? ordinal : null;
    }

    private static Token skipOf(Tokens tokens, Token next) {
        return OF.contains(next.key()) ? tokens.after(next) : next;
    }

    private static boolean announced(Tokens tokens, Token token, Set<String> words) {
        Token before = tokens.before(token);
        boolean discharged = before.key().equals("c") && tokens.before(before).sign('/');
        return words.contains(before.key()) || discharged && words.equals(BEFORE_DAY);
    }

    private static boolean birth(Tokens tokens, Token number) {
        for (int back = 1; back <= 5; back++) {
            Phrases.Match<Boolean> label = BIRTH.at(tokens, tokens.at(number.index() - back));
            if (label != null && number.index() - label.last().index() <= 2) {
                return true;
            }
        }
        return false;
    }

    private static boolean standsApart(Tokens tokens, Token number) {
        Token before = tokens.before(number);
        if (before.sign(':')
                && number.touches(before)
                && tokens.before(before).number()
                && before.touches(tokens.before(before))) {
            return false;
        }
        return !number.touches(before)
                || !(before.word() || before.number() || before.signOf("./-+%<>="))
                || before.sign('-')
                        && !tokens.before(before).number()
                        && !tokens.before(before).word();
    }
}
