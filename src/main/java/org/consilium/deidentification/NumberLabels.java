package org.consilium.deidentification;

import org.jspecify.annotations.Nullable;

/** The words by which forms and letters announce numbers of people and things. */
final class NumberLabels {
    private static final int FARTHEST_BACK = 6;

    private static final Phrases<IdentifierClass> LABELS = Cues.phrases("numbers", "labels", IdentifierClass::valueOf);

    private NumberLabels() {}

    /** The label that begins with this token. */
    static Phrases.@Nullable Match<IdentifierClass> at(Tokens tokens, Token token) {
        return token.word() ? LABELS.at(tokens, token) : null;
    }

    /** Whether a label of this class stands shortly before a number. */
    static boolean announces(Tokens tokens, Token number, IdentifierClass type) {
        for (int back = 1; back <= FARTHEST_BACK; back++) {
            Token token = tokens.at(number.index() - back);
            Phrases.Match<IdentifierClass> label = at(tokens, token);
            if (token.line() || token.number()) {
                return false;
            }
            if (label != null && label.meaning() == type) {
                return true;
            }
        }
        return false;
    }
}
