package org.consilium.deidentification;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Numbers whose label says what they are, whether or not their check digits are right. */
final class LabelledNumberRecogniser implements Recogniser {
    private static final int MOST_JOINTS = 5;
    private static final int LONGEST = 30;
    private static final int FEWEST_DIGITS = 3;
    private static final Set<String> JOINTS = Cues.words("numbers", "joints");
    /** Words that are labels only where a sign or "number" follows. */
    private static final Set<String> DOUBTFUL = Cues.words("numbers", "doubtful");

    private final Map<IdentifierClass, Rule> rules = new EnumMap<>(Map.of(
            IdentifierClass.NATIONAL_ID, rule(IdentifierClass.NATIONAL_ID, "a national number"),
            IdentifierClass.SSN, rule(IdentifierClass.SSN, "a social security number"),
            IdentifierClass.MRN, rule(IdentifierClass.MRN, "a record number"),
            IdentifierClass.HEALTH_PLAN, rule(IdentifierClass.HEALTH_PLAN, "an insurance number"),
            IdentifierClass.ACCOUNT, rule(IdentifierClass.ACCOUNT, "an account number"),
            IdentifierClass.LICENSE, rule(IdentifierClass.LICENSE, "a licence number"),
            IdentifierClass.VEHICLE, rule(IdentifierClass.VEHICLE, "a vehicle's number"),
            IdentifierClass.DEVICE, rule(IdentifierClass.DEVICE, "a device's number"),
            IdentifierClass.OTHER_ID, rule(IdentifierClass.OTHER_ID, "a number that somebody can look up")));

    private static Rule rule(IdentifierClass type, String name) {
        return Rule.block(type, "labelled-number", "Its label says that it is " + name + ".");
    }

    @Override
    public void find(Examined examined) {
        Tokens tokens = examined.tokens();
        for (Token token : tokens.all()) {
            Phrases.Match<IdentifierClass> label = NumberLabels.at(tokens, token);
            if (label != null) {
                read(examined, token, label);
            }
        }
    }

    private void read(Examined examined, Token label, Phrases.Match<IdentifierClass> match) {
        Tokens tokens = examined.tokens();
        Token next = tokens.after(match.last());
        boolean joined = !match.last().equals(label);
        int lines = 0;
        for (int joint = 0; joint < MOST_JOINTS && joint(next); joint++) {
            lines += next.line() ? 1 : 0;
            joined |= !next.line()
                    && !next.key().equals("and")
                    && !next.key().equals("of")
                    && !next.key().equals("on");
            next = tokens.after(next);
        }
        boolean announced = joined || !DOUBTFUL.contains(label.key());
        Token last = NumberReader.end(tokens, next, LONGEST);
        if (announced && lines <= 1 && !last.nothing() && telling(tokens, next, last, lines > 0)) {
            Rule rule = rules.get(match.meaning());
            if (rule != null) {
                examined.add(rule, next, last, Evidence.LABEL);
            }
        }
    }

    private static boolean joint(Token token) {
        return token.signOf(":=#.()-'*°/,?") || token.line() || JOINTS.contains(token.key());
    }

    /** Whether the value is a number of somebody rather than a measurement, a year or a count. */
    private static boolean telling(Tokens tokens, Token first, Token last, boolean onNextLine) {
        String value = tokens.text().substring(first.start(), last.end());
        int digits = NumberReader.digits(value);
        if (digits < FEWEST_DIGITS || onNextLine && digits < FEWEST_DIGITS + 2) {
            return false;
        }
        if (first.equals(last)) {
            boolean year = NumericDate.year(first);
            return first.length() > FEWEST_DIGITS
                    && !year
                    && !Units.timeOrDose(tokens.after(last).key());
        }
        return !NumberReader.measurement(tokens, first, last);
    }
}
