package org.consilium.deidentification;

import java.util.Set;

/** "Lives at …", "my address is …": what follows with a number is an address, whatever it is called. */
final class AnnouncedAddressRecogniser implements Recogniser {
    private static final Rule ADDRESS =
            Rule.block(IdentifierClass.LOCATION, "announced-address", "The words before it announce an address.");
    private static final int MOST = 9;

    private static final Phrases<Boolean> CUES = Cues.phrases("streets", "cues");
    private static final Set<String> JOINTS = Words.of("is the at number now to of corner");

    @Override
    public void find(Examined examined) {
        Tokens tokens = examined.tokens();
        for (Token token : tokens.all()) {
            Phrases.Match<Boolean> cue = token.word() ? CUES.at(tokens, token) : null;
            if (cue != null) {
                read(examined, cue.last());
            }
        }
    }

    private static void read(Examined examined, Token end) {
        Tokens tokens = examined.tokens();
        Token at = tokens.after(end);
        for (int joints = 0; joints < 4 && (at.signOf(":,") || JOINTS.contains(at.key())); joints++) {
            at = tokens.after(at);
        }
        Token first = at;
        Token last = null;
        int proper = 0;
        for (int parts = 0; parts < MOST && !at.nothing() && !at.line(); parts++) {
            boolean house = at.number()
                    && at.length() <= 6
                    && StreetRecogniser.houseNumber(tokens, at)
                    && !Units.timeOrDose(tokens.after(at).key());
            if (house && (proper > 0 || at.equals(first))) {
                last = at;
            }
            proper += at.proper() ? 1 : 0;
            boolean name = at.proper()
                    || PlaceWords.PARTICLES.contains(at.key())
                    || at.signOf("'-")
                    || at.sign('.') && tokens.before(at).length() <= 4;
            if (!house && !name) {
                break;
            }
            if (at.proper() && first.number() && last != null) {
                last = at;
            }
            at = tokens.after(at);
        }
        if (last != null && proper > 0 && (first.proper() || first.number() && !last.equals(first))) {
            examined.add(ADDRESS, first, last, Evidence.CONTEXT);
        }
    }
}
