package org.consilium.deidentification;

/**
 * How a text is written, which says how far capitals and word lists can be relied on.
 *
 * @param familiar whether the lists know most of its small words: in a language they do not know, a capitalised word that is on no
 *     list says nothing
 * @param uncapitalised whether it does without capitals, so that names have none either
 */
record Style(boolean familiar, boolean uncapitalised) {
    private static final double MOST = 0.55;
    private static final int FEW = 4;

    static Style of(Tokens tokens) {
        int small = 0;
        int known = 0;
        int capitalised = 0;
        for (Token token : tokens.all()) {
            if (token.word() && token.length() > 2) {
                capitalised += token.proper() ? 1 : 0;
                small += token.capitalised() ? 0 : 1;
                known += !token.capitalised() && token.has(Traits.ORDINARY) ? 1 : 0;
            }
        }
        return new Style(small == 0 || known >= MOST * small, capitalised == 0 && small >= FEW);
    }
}
