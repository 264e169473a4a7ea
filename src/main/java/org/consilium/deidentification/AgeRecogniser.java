package org.consilium.deidentification;

import java.util.Set;

/** Ages over 89, which few people reach. */
final class AgeRecogniser implements Recogniser {
    private static final Rule AGE =
            Rule.generalise(IdentifierClass.AGE, "age-over-89", "Few people are that old: only \"90+\" may be said.");
    private static final int YOUNGEST = 90;
    private static final int OLDEST = 122;
    private static final Set<String> YEARS = Cues.words("ages", "years");
    private static final Set<String> SHORT = Cues.words("ages", "short");
    private static final Set<String> SEXES = Cues.words("ages", "sexes");
    private static final Set<String> SPANS = Cues.words("ages", "spans");
    private static final Set<String> AGED = Cues.words("ages", "aged");
    private static final Set<String> ONES = Words.of("one two three four five six seven eight nine");
    private static final Set<String> PERSONS = Words.of("she he patient mum dad mother father who lady grandmother");
    private static final Set<String> LINKS = Words.of("of is was de von now about over approximately");
    private static final Set<String> MEASURED = Cues.words("ages", "measured");
    private static final Set<String> TENS = Set.of("ninety", "nineties");

    @Override
    public void find(Examined examined) {
        Tokens tokens = examined.tokens();
        for (Token token : tokens.all()) {
            if (token.number()
                    && token.value() >= YOUNGEST
                    && token.value() <= OLDEST
                    && apart(tokens, token)
                    && (years(tokens, token) || aged(tokens, token) || isNow(tokens, token))) {
                examined.add(AGE, token.start(), token.end(), Evidence.CONTEXT, "90+");
            } else if (TENS.contains(token.key())) {
                words(examined, token);
            }
        }
    }

    private static boolean apart(Tokens tokens, Token age) {
        Token before = tokens.before(age);
        Token after = tokens.after(age);
        boolean part = age.touches(before)
                && before.signOf(".,/<>=-+*^")
                && !tokens.before(before).key().equals("age");
        boolean decimal = after.touches(age)
                && after.signOf(".,")
                && tokens.after(after).number()
                && tokens.after(after).touches(after);
        return !part && !decimal && !after.sign('%');
    }

    /** "93-year-old", "93 yo", "93F". */
    private static boolean years(Tokens tokens, Token age) {
        Token next = tokens.after(age);
        Token unit = next.sign('-') ? tokens.after(next) : next;
        Token after = tokens.after(unit);
        if (YEARS.contains(unit.key())) {
            return !SPANS.contains(after.key())
                    || after.key().equals("of") && tokens.after(after).key().equals("age");
        }
        if (unit.key().equals("y")
                && after.signOf("/.")
                && tokens.after(after).key().equals("o")) {
            return true;
        }
        boolean sexed = unit.sign('/') && tokens.after(unit).length() == 1 && SHORT.contains(after.key());
        boolean letter = unit.length() == 1 && !unit.key().equals("y");
        return sexed
                || SHORT.contains(unit.key())
                        && tokens.endsApart(unit)
                        && (!letter || unit.capitalised() && !after.sign('/'))
                || SEXES.contains(unit.key());
    }

    /** "aged 93", "turned 90", "age: 93", "F93". */
    private static boolean aged(Tokens tokens, Token age) {
        if (MEASURED.contains(tokens.after(age).key()) || tokens.after(age).sign('/')) {
            return false;
        }
        Token before = tokens.before(age);
        for (int back = 0; back < 3 && (before.signOf(":=,(") || LINKS.contains(before.key())); back++) {
            before = tokens.before(before);
        }
        boolean copula = before.key().equals("is")
                || before.key().equals("was")
                || before.key().equals("now");
        return AGED.contains(before.key()) && !copula;
    }

    /** "She's 103!", "he is 94 and lives alone". */
    private static boolean isNow(Tokens tokens, Token age) {
        Token verb = tokens.before(age);
        verb = verb.key().equals("now") ? tokens.before(verb) : verb;
        Token mark = tokens.before(verb);
        boolean genitive = verb.key().equals("s") && mark.sign('\'');
        Token person = genitive ? tokens.before(mark) : mark;
        Token after = tokens.after(age);
        boolean closed = after.signOf(".,;!?)")
                || after.nothing()
                || after.line()
                || after.key().equals("and")
                || after.key().equals("but");
        return (genitive || verb.key().equals("is")) && PERSONS.contains(person.key()) && closed;
    }

    private static void words(Examined examined, Token tens) {
        Tokens tokens = examined.tokens();
        Token next = tokens.after(tens);
        Token one = next.sign('-') ? tokens.after(next) : next;
        boolean decade = tens.key().equals("nineties");
        Token last = ONES.contains(one.key()) ? one : tens;
        Token unit = tokens.after(last);
        unit = unit.sign('-') ? tokens.after(unit) : unit;
        boolean person = tokens.before(tens).key().equals("her")
                || tokens.before(tens).key().equals("his")
                || tokens.before(tens).key().equals("their");
        if (decade
                ? person
                : YEARS.contains(unit.key())
                        && !SPANS.contains(tokens.after(unit).key())) {
            examined.add(AGE, tens.start(), last.end(), Evidence.CONTEXT, "90+");
        }
    }
}
