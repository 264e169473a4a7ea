package org.consilium.deidentification;

import java.util.Set;

/** Names of accounts on social networks that a word announces: "Instagram @jane.doe". */
final class HandleRecogniser implements Recogniser {
    private static final Rule HANDLE =
            Rule.block(IdentifierClass.OTHER_ID, "handle", "An account on a network shows who it belongs to.");
    private static final Set<String> NETWORKS = Cues.words("networks", "networks");
    private static final int CUE_DISTANCE = 4;

    @Override
    public void find(Examined examined) {
        Tokens tokens = examined.tokens();
        for (Token token : tokens.all()) {
            if (token.sign('@')
                    && tokens.after(token).touches(token)
                    && tokens.announced(token, NETWORKS, CUE_DISTANCE)) {
                Token last = tokens.after(token);
                while (tokens.after(last).touches(last)
                        && (tokens.after(last).word()
                                || tokens.after(last).number()
                                || tokens.after(last).signOf("._-"))
                        && last.index() < token.index() + 12) {
                    last = tokens.after(last);
                }
                examined.add(HANDLE, token, last, Evidence.LABEL);
            }
        }
    }
}
