package org.consilium.deidentification;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds a name again wherever its parts are repeated: who was "Mrs Jane Archer" is "Archer" below. */
final class RepeatedNames {

    /** Adds the repetitions of the names found so far. */
    void find(Examined examined) {
        Set<String> parts = new HashSet<>();
        for (Finding finding : List.copyOf(examined.found())) {
            if (finding.type() == IdentifierClass.NAME) {
                for (Word part : Words.of(examined.text().substring(finding.start(), finding.end()))) {
                    if (part.text().length() > 2
                            && !examined.lexicon().small(part.key())
                            && !NameCues.PARTICLES.contains(part.key())) {
                        parts.add(part.key());
                    }
                }
            }
        }
        for (Word word : examined.words()) {
            if (parts.contains(word.key())
                    && word.capitalised()
                    && !TermUse.of(examined, examined.words(), word.index())
                    && !(word.opens() && examined.lexicon().small(word.key()))) {
                examined.add(new Finding(
                        IdentifierClass.NAME,
                        word.start(),
                        word.end(),
                        "repeated-name",
                        "It is part of a name found elsewhere in the text.",
                        Evidence.GAZETTEER,
                        Action.BLOCK,
                        ""));
            }
        }
    }
}
