package org.consilium.deidentification;

import java.util.Set;

/** Places by what happened there: "transferred to Harborview", "seen at Addenbrooke's". */
final class MovedToRecogniser implements Recogniser {
    private static final Rule PLACE = Rule.generalise(
            IdentifierClass.LOCATION,
            "place-of-care",
            "The name of the institution narrows the patient down to its catchment area.");
    private static final Set<String> MOVES = Cues.words("places", "moves");
    private static final Set<String> TOWARDS = Words.of("to from at by in via");
    private static final Set<String> ROADS = Words.of("highway interstate motorway autobahn autoroute autopista hwy");

    @Override
    public void find(Examined examined) {
        Tokens tokens = examined.tokens();
        for (Token token : tokens.all()) {
            if (TOWARDS.contains(token.key())) {
                look(examined, token);
            } else if (ROADS.contains(token.key())
                    && tokens.after(token).number()
                    && tokens.after(token).length() <= 3) {
                examined.add(StreetRecogniser.STREET, token, tokens.after(token), Evidence.SHAPE);
            }
        }
    }

    private static void look(Examined examined, Token towards) {
        Tokens tokens = examined.tokens();
        Token name = tokens.after(towards);
        if (!name.proper()
                || name.length() < 4
                || name.has(Traits.ORDINARY | Traits.EPONYM | Traits.INSTRUMENT)
                || !tokens.endsApart(name)
                || Months.number(name.key()) > 0) {
            return;
        }
        Token sign = tokens.after(name);
        boolean owned = sign.sign('\'')
                && tokens.after(sign).key().equals("s")
                && !tokens.at(sign.index() + 2).word();
        boolean moved =
                MOVES.contains(tokens.before(towards).key()) && !towards.key().equals("by");
        boolean unknown = !name.has(Traits.NAME)
                && !name.has(Traits.TOWN)
                && examined.style().familiar();
        if (owned && !towards.key().equals("by")) {
            examined.add(PLACE, name.start(), tokens.after(sign).end(), Evidence.CONTEXT, "a hospital");
        } else if (moved && unknown && !TermUse.of(tokens, name)) {
            examined.add(PLACE, name.start(), name.end(), Evidence.CONTEXT, "another hospital");
        }
    }
}
