package org.consilium.deidentification;

import java.util.Set;

/** Houses named as English does it, the kind behind the name: "Leeds General Infirmary". "The hospital" is left alone. */
final class FacilityRecogniser implements Recogniser {
    private static final Phrases<String> KINDS = Cues.phrases("facilities", "kinds", kind -> kind);
    private static final Set<String> WITHIN = Words.of("and of the upon");
    private static final Set<String> TRUST = Words.of("nhs foundation trust");
    private static final int LONGEST_TRUST = 3;
    private static final int LONGEST_DOTTED = 3;

    @Override
    public void find(Examined examined) {
        Tokens tokens = examined.tokens();
        for (Token token : tokens.all()) {
            Phrases.Match<String> kind = token.capitalised() ? KINDS.at(tokens, token) : null;
            if (kind != null) {
                read(examined, token, kind);
            }
        }
    }

    private static void read(Examined examined, Token kind, Phrases.Match<String> match) {
        Tokens tokens = examined.tokens();
        Token first = kind;
        Token left = kind;
        boolean telling = false;
        for (int words = 0; words < Facilities.MOST_WORDS; words++) {
            Token before = tokens.before(left);
            boolean joint = joint(tokens, before);
            if (left.start() - before.end() > 2 || !joint && !before.capitalised()) {
                break;
            }
            telling |= Facilities.telling(before);
            first = joint ? first : before;
            left = before;
        }
        boolean ward = match.meaning().endsWith("ward");
        if (telling && (!ward || wardName(tokens, kind))) {
            Facilities.add(examined, first, place(tokens, match.last()), ward ? "a ward" : match.meaning());
        }
    }

    /** A ward is named by one word that is a name and nothing else. */
    private static boolean wardName(Tokens tokens, Token kind) {
        Token name = tokens.before(kind);
        return kind.key().equals("ward")
                && name.proper()
                && name.has(Traits.NAME)
                && !name.has(Traits.ORDINARY | Traits.EPONYM);
    }

    /** What joins the words of a name: "Guy's and St. Thomas' Hospital". */
    private static boolean joint(Tokens tokens, Token token) {
        Token before = tokens.before(token);
        boolean genitive = token.key().equals("s") && before.sign('\'');
        boolean dotted = token.sign('.') && before.capitalised() && before.length() <= LONGEST_DOTTED;
        return genitive || dotted || token.signOf("'&-") || WITHIN.contains(token.key()) && !token.capitalised();
    }

    /** "… NHS Foundation Trust", "… Hospital of Birmingham". */
    private static Token place(Tokens tokens, Token kind) {
        Token last = kind;
        for (int words = 0;
                words < LONGEST_TRUST && TRUST.contains(tokens.after(last).key());
                words++) {
            last = tokens.after(last);
        }
        Token of = tokens.after(last);
        Token town = tokens.after(of);
        if (!of.key().equals("of") || !town.proper()) {
            return last;
        }
        Token second = tokens.after(town);
        return second.proper() && second.start() - town.end() == 1 ? second : town;
    }
}
