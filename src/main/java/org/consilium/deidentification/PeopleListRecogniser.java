package org.consilium.deidentification;

/** Two or three people of whom no word says that they are: "Muslija and Brown", "Gerste, Johnson and Reed". */
final class PeopleListRecogniser implements Recogniser {
    private static final Rule LIST =
            Rule.block(IdentifierClass.NAME, "list-of-names", "Words that are names of people stand in a list.");

    @Override
    public void find(Examined examined) {
        if (!examined.style().familiar()) {
            return;
        }
        Tokens tokens = examined.tokens();
        for (Token token : tokens.all()) {
            if (token.key().equals("and")) {
                read(examined, tokens.before(token), tokens.after(token));
            }
        }
    }

    private static void read(Examined examined, Token left, Token right) {
        Tokens tokens = examined.tokens();
        if (!person(tokens, left) || !person(tokens, right) || !alone(tokens, right)) {
            return;
        }
        Token comma = tokens.before(left);
        Token first = comma.sign(',') ? tokens.before(comma) : comma;
        boolean three = comma.sign(',') && person(tokens, first);
        if (three ? names(first, left, right) >= 1 : alone(tokens, comma) && unknown(left) && right.has(Traits.NAME)) {
            for (Token name = three ? first : left; name.index() <= right.index(); name = tokens.after(name)) {
                if (name.proper()) {
                    examined.add(LIST, name, name, Evidence.GAZETTEER);
                }
            }
        }
    }

    private static int names(Token... words) {
        int names = 0;
        for (Token word : words) {
            names += word.has(Traits.NAME) ? 1 : 0;
        }
        return names;
    }

    /** No further capitalised word beside it: "Brown University" is no person. */
    private static boolean alone(Tokens tokens, Token word) {
        return !word.proper() || !tokens.after(word).capitalised();
    }

    private static boolean unknown(Token word) {
        return !word.has(Traits.ORDINARY | Traits.TOWN) && !word.has(Traits.INSTRUMENT | Traits.EPONYM);
    }

    private static boolean person(Tokens tokens, Token word) {
        boolean name = word.has(Traits.NAME) && !word.has(Traits.DRUG | Traits.SMALL) || unknown(word);
        return word.proper()
                && name
                && !word.has(Traits.INSTRUMENT | Traits.EPONYM | Traits.CITY)
                && !TermUse.of(tokens, word);
    }
}
