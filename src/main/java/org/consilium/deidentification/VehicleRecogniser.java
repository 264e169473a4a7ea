package org.consilium.deidentification;

import java.util.Set;
import java.util.regex.Pattern;

/** Number plates that a word nearby announces, and the 17 signs of a chassis number. */
final class VehicleRecogniser implements Recogniser {
    private static final Rule VEHICLE =
            Rule.block(IdentifierClass.VEHICLE, "vehicle", "A vehicle's number leads to its keeper.");
    private static final int CHASSIS = 17;
    private static final int CUE_DISTANCE = 8;
    private static final Pattern CHASSIS_FORM =
            Pattern.compile("(?=.*[A-Z])(?=.*\\d)[A-HJ-NPR-Z0-9]{11}[A-HJ-NPR-Z0-9]\\d{5}");
    private static final Pattern PLATE = Pattern.compile(
            "[A-Z]{2}\\d{2} ?[A-Z]{3}|[A-Z]\\d{1,3} ?[A-Z]{3}|[A-Z]{3} ?\\d{1,3}[A-Z]|[A-Z]{1,3}[ -][A-Z]{1,2} ?\\d{1,4}[EH]?"
                    + "|[A-Z]{2}-\\d{3}-[A-Z]{2}|[A-Z]{2} \\d{3} [A-Z]{2}|\\d{4} ?[B-DF-HJ-NP-TV-Z]{3}|[A-Z]{2,3}[- ]?\\d{3,4}|\\d[A-Z]{3} ?\\d{3}|\\d{3}[- ]?[A-Z]{3}"
                    + "|\\d{2,3}-[A-Z]{1,2}-\\d{1,6}|[A-Z0-9]{1,2}-[A-Z]{2,3}-[A-Z0-9]{1,2}|[A-Z]{2}\\d{3}[A-Z]{2}|[A-Z]{3}\\d{4}|[A-Z]{1,3}[ -]?\\d{4,6}");
    private static final Set<String> CUES = Cues.words("vehicles", "cues");

    @Override
    public void find(Examined examined) {
        Tokens tokens = examined.tokens();
        for (Token token : tokens.all()) {
            if ((token.number() || token.shouted() || token.initial()) && tokens.opensApart(token)) {
                look(examined, token);
            }
        }
    }

    private static void look(Examined examined, Token first) {
        Tokens tokens = examined.tokens();
        Token end = first;
        for (int parts = 0; parts < CHASSIS && tokens.after(end).touches(end) && !tokens.endsApart(end); parts++) {
            end = tokens.after(end);
        }
        if (end.end() - first.start() == CHASSIS && matches(CHASSIS_FORM, tokens, first, end)) {
            examined.add(VEHICLE, first, end, Evidence.SHAPE);
        } else if (tokens.announced(first, CUES, CUE_DISTANCE)) {
            plate(examined, first, end);
        }
    }

    /** One to three groups, the longest that is a plate. */
    private static void plate(Examined examined, Token first, Token firstEnd) {
        Tokens tokens = examined.tokens();
        Token longest = null;
        Token last = firstEnd;
        for (int parts = 0; parts < 5 && last.end() - first.start() <= 12; parts++) {
            if (tokens.endsApart(last) && matches(PLATE, tokens, first, last)) {
                longest = last;
            }
            last = tokens.after(last).sign('-') ? tokens.at(last.index() + 2) : tokens.after(last);
        }
        if (longest != null && !Units.timeOrDose(tokens.after(longest).key())) {
            examined.add(VEHICLE, first, longest, Evidence.SHAPE);
        }
    }

    private static boolean matches(Pattern form, Tokens tokens, Token first, Token last) {
        return form.matcher(tokens.text().substring(first.start(), last.end())).matches();
    }
}
