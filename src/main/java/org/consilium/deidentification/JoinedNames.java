package org.consilium.deidentification;

import java.util.List;

/** Finds the others of a list of people: beside a name, "Graves and Reed" are names too. */
final class JoinedNames {
    private static final Rule JOINED =
            Rule.block(IdentifierClass.NAME, "joined-name", "It stands in a list with a name found beside it.");
    private static final int MOST = 8;

    /** Adds what stands beside the names found so far. */
    void find(Examined examined) {
        for (Finding finding : List.copyOf(examined.found())) {
            if (finding.type() == IdentifierClass.NAME) {
                forward(examined, finding);
                backward(examined, finding);
            }
        }
    }

    private static void forward(Examined examined, Finding name) {
        Tokens tokens = examined.tokens();
        Token last = tokens.before(tokens.from(name.end()));
        for (int names = 0; names < MOST; names++) {
            Token joint = joint(tokens, tokens.after(last));
            Token next = tokens.after(joint);
            if (joint.nothing() || !person(tokens, next) || known(examined, next)) {
                return;
            }
            last = NameReader.end(tokens, next);
            examined.add(JOINED, next, last, Evidence.GAZETTEER);
        }
    }

    private static void backward(Examined examined, Finding name) {
        Tokens tokens = examined.tokens();
        Token first = tokens.from(name.start());
        for (int names = 0; names < MOST; names++) {
            Token joint = tokens.before(first);
            Token comma = tokens.before(joint);
            Token word = comma.sign(',') && and(joint) ? tokens.before(comma) : comma;
            boolean joined = joint.sign(',') || and(joint);
            if (!joined
                    || !person(tokens, word)
                    || known(examined, word)
                    || !tokens.after(word).spaced() && !tokens.after(word).sign(',')) {
                return;
            }
            first = word;
            examined.add(JOINED, word, word, Evidence.GAZETTEER);
        }
    }

    /** The last token between two of a list: a comma, "and", or both. */
    private static Token joint(Tokens tokens, Token next) {
        Token second = tokens.after(next);
        if (next.sign(',')) {
            return and(second) ? second : next;
        }
        return and(next) ? next : Token.nothing(next.index(), next.start());
    }

    private static boolean and(Token token) {
        return token.key().equals("and") || token.sign('&');
    }

    private static boolean known(Examined examined, Token word) {
        return examined.found().stream()
                .anyMatch(finding -> finding.start() <= word.start() && word.start() < finding.end());
    }

    private static boolean person(Tokens tokens, Token word) {
        boolean name = word.has(Traits.NAME) || !word.has(Traits.ORDINARY | Traits.TOWN);
        return word.proper()
                && name
                && !word.has(Traits.SMALL | Traits.DRUG | Traits.INSTRUMENT)
                && !TermUse.of(tokens, word)
                && !word.opens();
    }
}
