package org.consilium.deidentification;

import java.util.BitSet;
import java.util.List;

/** Finds the others of a list of people: beside a name, "and Brown" is a name too, and so is what commas join to two names. */
final class JoinedNames {
    private static final Rule JOINED =
            Rule.block(IdentifierClass.NAME, "joined-name", "It stands in a list with a name found beside it.");
    private static final int MOST = 8;

    /** Adds what stands beside the names found so far. */
    void find(Examined examined) {
        Tokens tokens = examined.tokens();
        BitSet names = names(examined);
        for (Finding finding : List.copyOf(examined.found())) {
            if (finding.type() == IdentifierClass.NAME) {
                forward(examined, names, tokens.before(tokens.from(finding.end())));
                backward(examined, names, tokens.from(finding.start()));
            }
        }
    }

    /** The tokens that belong to names. */
    private static BitSet names(Examined examined) {
        Tokens tokens = examined.tokens();
        BitSet names = new BitSet();
        for (Finding finding : examined.found()) {
            if (finding.type() == IdentifierClass.NAME) {
                for (Token part = tokens.from(finding.start());
                        part.start() < finding.end();
                        part = tokens.after(part)) {
                    names.set(part.index());
                }
            }
        }
        return names;
    }

    private static void forward(Examined examined, BitSet names, Token name) {
        Tokens tokens = examined.tokens();
        Token last = name;
        for (int more = 0; more < MOST; more++) {
            Token joint = jointAfter(tokens, last);
            Token next = tokens.after(joint);
            boolean listed = and(joint)
                    || names.get(Math.max(0, last.index() - 2))
                            && (tokens.before(last).sign(',') || and(tokens.before(last)));
            if (joint.nothing() || !listed || names.get(next.index()) || !person(tokens, next)) {
                return;
            }
            last = NameReader.end(tokens, next);
            examined.add(JOINED, next, last, Evidence.GAZETTEER);
        }
    }

    private static void backward(Examined examined, BitSet names, Token name) {
        Tokens tokens = examined.tokens();
        Token joint = tokens.before(name);
        Token comma = tokens.before(joint);
        Token word = and(joint) && comma.sign(',') ? tokens.before(comma) : comma;
        boolean listed = and(joint) || joint.sign(',') && inList(tokens, names, name);
        if (listed && word.index() >= 0 && !names.get(word.index()) && person(tokens, word)) {
            examined.add(JOINED, word, word, Evidence.GAZETTEER);
        }
    }

    /** Whether another name follows behind a comma or "and". */
    private static boolean inList(Tokens tokens, BitSet names, Token name) {
        Token last = name;
        while (names.get(last.index() + 1)) {
            last = tokens.after(last);
        }
        Token joint = jointAfter(tokens, last);
        return !joint.nothing() && names.get(joint.index() + 1);
    }

    /** The last token between two of a list: a comma, "and", or both. */
    private static Token jointAfter(Tokens tokens, Token last) {
        Token next = tokens.after(last);
        Token second = tokens.after(next);
        if (next.sign(',')) {
            return and(second) ? second : next;
        }
        return and(next) ? next : Token.nothing(next.index(), next.start());
    }

    private static boolean and(Token token) {
        return token.key().equals("and") || token.sign('&');
    }

    private static boolean person(Tokens tokens, Token word) {
        boolean name = word.has(Traits.NAME) || !word.has(Traits.ORDINARY | Traits.TOWN);
        return word.proper()
                && name
                && !word.has(Traits.SMALL | Traits.DRUG)
                && !TermUse.of(tokens, word)
                && !(word.opens() && word.has(Traits.EVERYDAY));
    }
}
