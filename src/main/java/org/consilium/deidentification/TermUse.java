package org.consilium.deidentification;

import java.util.List;

/** Sees that a name is used as a clinical term: an eponym, an instrument, a product. */
final class TermUse {
    private static final int HORIZON = 3;

    private TermUse() {}

    /** Whether the word at this place belongs to a term. */
    static boolean of(Examined examined, List<Word> words, int at) {
        Word word = words.get(at);
        for (int next = at + 1; next < Math.min(words.size(), at + 1 + HORIZON); next++) {
            Word following = words.get(next);
            String gap = examined.between(words.get(next - 1), following);
            if (!gap.matches("(?:'s?)?[ -]|[-–]|'s |/")) {
                return false;
            }
            if (ClinicalWords.follows(following.key())) {
                return next == at + 1 || examined.lexicon().eponym(word.key());
            }
            boolean bridges = following.capitalised()
                    || following.key().equals("s")
                    || examined.lexicon().eponym(following.key())
                    || gap.startsWith("'");
            if (!bridges && next > at + 1) {
                return false;
            }
        }
        return false;
    }
}
