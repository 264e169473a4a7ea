package org.consilium.deidentification;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds a name again wherever its parts are repeated: who was "Mrs Jane Archer" is "Archer" below. */
final class RepeatedNames {
    private static final Rule REPEATED =
            Rule.block(IdentifierClass.NAME, "repeated-name", "It is part of a name found elsewhere in the text.");
    private static final int SHORTEST = 3;

    /** Adds the repetitions of the names found so far. */
    void find(Examined examined) {
        Tokens tokens = examined.tokens();
        Set<String> parts = new HashSet<>();
        for (Finding finding : List.copyOf(examined.found())) {
            if (finding.type() == IdentifierClass.NAME) {
                for (Token part = tokens.from(finding.start());
                        part.start() < finding.end() && !part.nothing();
                        part = tokens.after(part)) {
                    if (part.word()
                            && part.length() >= SHORTEST
                            && !part.has(Traits.SMALL)
                            && !NameCues.PARTICLES.contains(part.key())) {
                        parts.add(part.key());
                    }
                }
            }
        }
        for (Token word : tokens.all()) {
            if (word.capitalised()
                    && parts.contains(word.key())
                    && !TermUse.of(tokens, word)
                    && !(word.opens() && word.has(Traits.SMALL))) {
                examined.add(REPEATED, word, word, Evidence.GAZETTEER);
            }
        }
    }
}
