package org.consilium.deidentification;

/** Sees that a name is used as a clinical term: an eponym, an instrument, a product. */
final class TermUse {
    private static final int HORIZON = 4;

    private TermUse() {}

    /** Whether the word belongs to a term: "Crohn's disease", "Dandy-Walker syndrome", "Foley balloon catheter". */
    static boolean of(Tokens tokens, Token word) {
        Token last = word;
        boolean eponym = word.has(Traits.EPONYM);
        for (int words = 1; words < HORIZON; words++) {
            Token next = next(tokens, last);
            if (next.nothing()) {
                return false;
            }
            if (next.has(Traits.TERM_NOUN) && (!next.capitalised() || word.shouted() || !next.has(Traits.NAME))) {
                return words == 1 || eponym;
            }
            boolean bridges =
                    next.capitalised() && words == 1 || next.has(Traits.EPONYM) || eponym && next.has(Traits.CLINICAL);
            if (!bridges) {
                return false;
            }
            eponym |= next.has(Traits.EPONYM);
            last = next;
        }
        return false;
    }

    /** The word after this one, past a genitive, a hyphen, a slash or one blank. */
    private static Token next(Tokens tokens, Token word) {
        Token next = tokens.after(word);
        if (next.sign('\'') && next.touches(word)) {
            Token s = tokens.after(next);
            next = s.key().equals("s") && s.touches(next) ? tokens.after(s) : s;
        } else if (next.signOf("-/") && next.touches(word)) {
            next = tokens.after(next);
        }
        return next.word() && next.start() - word.end() <= 3 ? next : Token.nothing(next.index(), next.start());
    }
}
