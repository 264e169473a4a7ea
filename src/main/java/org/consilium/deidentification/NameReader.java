package org.consilium.deidentification;

/** Reads a name on to its last word: further given names, particles, initials, double names, suffixes. */
final class NameReader {
    private static final int MOST_WORDS = 6;

    private NameReader() {}

    /** The word that stands beside this one in a name: after one blank, a hyphen, or an initial's dot. */
    static Token beside(Tokens tokens, Token word) {
        Token next = tokens.after(word);
        if (next.sign('-') && next.touches(word) || next.sign('.') && word.length() <= 2 && next.touches(word)) {
            Token behind = tokens.after(next);
            boolean hyphen = next.sign('-') && !behind.touches(next);
            next = hyphen || behind.start() - next.end() > 1 ? Token.nothing(behind.index(), behind.start()) : behind;
        }
        if (next.initial()
                && tokens.after(next).touches(next)
                && !tokens.after(next).signOf(".,;:'?!)")) {
            return Token.nothing(next.index(), next.start());
        }
        return next.word() && next.start() - word.end() <= 2 ? next : Token.nothing(next.index(), next.start());
    }

    /** The last word of the name that begins here. */
    static Token end(Tokens tokens, Token first) {
        Token last = first;
        boolean small = !first.capitalised();
        for (int words = 1; words < MOST_WORDS; words++) {
            Token next = beside(tokens, last);
            Token behind = beside(tokens, next);
            boolean particle = NameCues.PARTICLES.contains(next.key())
                    && (behind.proper()
                            || NameCues.PARTICLES.contains(behind.key())
                                    && beside(tokens, behind).proper());
            boolean afterInitial = words > 1 && last.initial() && next.proper() && !next.has(Traits.SMALL);
            if (!particle
                    && !afterInitial
                    && !(part(first, next) && !TermUse.of(tokens, next) && !labels(tokens, next))
                    && !(small && smallName(next))) {
                break;
            }
            last = particle && behind.proper() ? behind : next;
        }
        return suffix(tokens, last);
    }

    /** "Holzman Jr.", "Rodrigues, MD". */
    private static Token suffix(Tokens tokens, Token last) {
        Token next = tokens.after(last);
        Token word = next.sign(',') ? tokens.after(next) : next;
        boolean suffix = word.capitalised() && NameCues.SUFFIXES.contains(word.key()) && word.start() - last.end() <= 2;
        return suffix && tokens.endsApart(word) ? word : last;
    }

    /** "Tel:" ends a name. */
    private static boolean labels(Tokens tokens, Token word) {
        return tokens.after(word).sign(':') && tokens.after(word).touches(word);
    }

    private static boolean part(Token first, Token next) {
        boolean given = first.proper() && first.has(Traits.GIVEN) && !first.has(Traits.ORDINARY);
        return next.initial()
                || surname(next)
                || given && next.proper() && next.has(Traits.EPONYM)
                || given && next.proper() && !next.has(Traits.SMALL | Traits.CLINICAL | Traits.DRUG | Traits.TERM_NOUN)
                || next.shouted() && first.shouted() && !next.has(Traits.ORDINARY) && next.length() > 2;
    }

    /** A word that may follow a given name: a known name, or no word that any list knows. */
    static boolean surname(Token next) {
        return next.proper() && !next.has(Traits.SMALL) && (next.has(Traits.NAME) || !next.has(Traits.ORDINARY));
    }

    /** A name in small letters: known as one and as nothing else. */
    static boolean smallName(Token word) {
        return word.word()
                && !word.capitalised()
                && word.length() > 3
                && word.has(Traits.NAME)
                && !word.has(Traits.ORDINARY | Traits.TOWN | Traits.EPONYM);
    }
}
