package org.consilium.deidentification;

import java.util.Set;

/** Numbers too long to have been measured: whatever they are called, somebody can look them up. */
final class LongNumberRecogniser implements Recogniser {
    private static final Rule NUMBER = Rule.block(
            IdentifierClass.OTHER_ID,
            "long-number",
            "A number this long is of a person, a record or a thing, not a measurement.");
    private static final int LONGEST = 24;
    private static final int BARE = 7;
    private static final int PUBLIC_DISTANCE = 3;
    private static final int MIXED = 5;
    /** Trials, papers, genes and products: everybody may look these up. */
    private static final Set<String> PUBLIC = Cues.words("numbers", "public");

    @Override
    public void find(Examined examined) {
        Tokens tokens = examined.tokens();
        for (int at = 0; at < tokens.size(); at++) {
            Token first = tokens.at(at);
            Token last = first.number() || first.shouted() || first.initial()
                    ? NumberReader.end(tokens, first, LONGEST)
                    : Token.nothing(at, 0);
            if (!last.nothing()) {
                look(examined, first, last);
                at = last.index();
            }
        }
    }

    private static void look(Examined examined, Token first, Token last) {
        Tokens tokens = examined.tokens();
        boolean bare = first.equals(last) && first.number();
        boolean word = first.word() && !tokens.after(first).touches(first);
        if (word
                || !apart(tokens, first, last)
                || PUBLIC.contains(first.key())
                || tokens.announced(first, PUBLIC, PUBLIC_DISTANCE)
                || NumberLabels.at(tokens, first) != null) {
            return;
        }
        if (bare ? first.length() >= BARE && !round(first) : mixed(tokens, first, last)) {
            examined.add(NUMBER, first, last, Evidence.CONTEXT);
        }
    }

    private static boolean apart(Tokens tokens, Token first, Token last) {
        Token before = tokens.before(first);
        Token after = tokens.after(last);
        boolean glued = first.touches(before) && before.signOf(".,+-/_^<>=~:@&?%");
        boolean goesOn = after.touches(last)
                && (after.signOf("%^_=/@")
                        || after.signOf(".,:")
                                && tokens.after(after).number()
                                && tokens.after(after).touches(after));
        return !glued && !goesOn && !Units.timeOrDose(after.key());
    }

    /** 10000000 cells are a count. */
    private static boolean round(Token number) {
        return number.text().endsWith("000");
    }

    /** Letters and digits that no unit, stage, gene or size explains: K0091823, RX-2291-884. */
    private static boolean mixed(Tokens tokens, Token first, Token last) {
        int digits = 0;
        int longest = 0;
        int letters = 0;
        for (int at = first.index(); at <= last.index(); at++) {
            Token part = tokens.at(at);
            digits += part.number() ? part.length() : 0;
            longest = part.number() ? Math.max(longest, part.length()) : longest;
            letters += part.word() ? part.length() : 0;
            if (part.word() && (part.length() > 5 || !part.shouted() && !part.initial())) {
                return false;
            }
        }
        boolean measured = NumberReader.measurement(tokens, first, last);
        return letters > 0 && digits >= MIXED && longest >= 4 && !measured
                || letters == 0 && digits >= BARE + 1 && longest >= 4 && !measured;
    }
}
