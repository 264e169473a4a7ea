package org.consilium.deidentification;

/** Houses that everybody knows by their name alone, and those of a saint: "Johns Hopkins", "St Mary's". */
final class KnownFacilityRecogniser implements Recogniser {
    private static final Phrases<Boolean> KNOWN = Cues.phrases("facilities", "known");

    @Override
    public void find(Examined examined) {
        Tokens tokens = examined.tokens();
        for (Token token : tokens.all()) {
            Phrases.Match<Boolean> known = token.capitalised() ? KNOWN.at(tokens, token) : null;
            if (known != null && !TermUse.of(tokens, known.last())) {
                Facilities.add(examined, token, known.last(), "a hospital");
            } else if (token.capitalised()
                    && (token.key().equals("st") || token.key().equals("saint"))) {
                saint(examined, token);
            }
        }
    }

    private static void saint(Examined examined, Token saint) {
        Tokens tokens = examined.tokens();
        Token next = tokens.after(saint);
        Token name = next.sign('.') ? tokens.after(next) : next;
        Token apostrophe = tokens.after(name);
        Token s = tokens.after(apostrophe);
        if (name.proper() && apostrophe.sign('\'') && apostrophe.touches(name) && !TermUse.of(tokens, name)) {
            boolean genitive = s.key().equals("s") && s.touches(apostrophe);
            Facilities.add(examined, saint, genitive ? s : apostrophe, "a hospital");
        }
    }
}
