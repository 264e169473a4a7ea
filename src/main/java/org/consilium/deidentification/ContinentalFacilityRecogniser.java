package org.consilium.deidentification;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Houses named as the continent does it, the kind before the name or within it: "Hôpital Saint-Louis", "Waldkrankenhaus". */
final class ContinentalFacilityRecogniser implements Recogniser {
    private static final Phrases<String> KINDS = Cues.phrases("facilities", "leading", kind -> kind);
    /** What Spanish hospitals are called before their names. */
    private static final Set<String> EPITHETS = Cues.words("facilities", "epithets");
    /** Kinds that German and Dutch write together with the name. */
    private static final Set<String> GLUED = Words.of("krankenhaus klinikum klinik spital ziekenhuis hospital");

    private static final int SHORTEST_NAME = 4;
    private static final int LONGEST_DOTTED = 4;
    private static final int LONGEST_NUMBER = 2;

    @Override
    public void find(Examined examined) {
        Tokens tokens = examined.tokens();
        for (Token token : tokens.all()) {
            Phrases.Match<String> kind = token.capitalised() ? KINDS.at(tokens, token) : null;
            if (kind != null) {
                read(examined, token, kind);
            } else if (token.proper()) {
                glued(examined, token);
            }
        }
    }

    private static void read(Examined examined, Token first, Phrases.Match<String> kind) {
        Tokens tokens = examined.tokens();
        boolean letter = first.key().equals("h") && !tokens.after(first).sign('.');
        Token last = letter || english(tokens, first) ? null : nameAfter(tokens, kind.last());
        if (last != null) {
            Facilities.add(examined, first, last, kind.meaning());
        }
    }

    /** "Hospital Course", "Hospital Day 3". */
    private static boolean english(Tokens tokens, Token kind) {
        Token next = tokens.after(kind);
        return kind.key().equals("hospital") && next.has(Traits.EVERYDAY) && !EPITHETS.contains(next.key());
    }

    /** The last word of the name after a kind, or null if what follows names nothing. */
    private static @Nullable Token nameAfter(Tokens tokens, Token kind) {
        Token last = null;
        boolean telling = false;
        Token at = tokens.after(kind);
        for (int words = 0;
                words < Facilities.MOST_WORDS && at.start() - tokens.before(at).end() <= 2;
                words++) {
            if (at.capitalised()) {
                telling |= Facilities.telling(at) && !Months.doubtful(at);
                last = at;
            } else if (!within(tokens, at)) {
                break;
            }
            at = tokens.after(at);
        }
        return telling ? last : null;
    }

    /** "Hospital 12 de Octubre", "Hospital de la Princesa", "Hôpital Saint-Louis", "Hospital Dr. Peset". */
    private static boolean within(Tokens tokens, Token token) {
        Token before = tokens.before(token);
        Token after = tokens.after(token);
        boolean particle = PlaceWords.PARTICLES.contains(token.key());
        boolean day = token.number()
                && token.length() <= LONGEST_NUMBER
                && PlaceWords.PARTICLES.contains(after.key())
                && !after.key().equals("in");
        boolean hyphen = token.sign('-') && after.word() && after.touches(token);
        boolean dotted = token.sign('.') && before.capitalised() && before.length() <= LONGEST_DOTTED;
        return particle || day || hyphen || dotted || token.sign('\'');
    }

    private static void glued(Examined examined, Token word) {
        if (word.has(Traits.ORDINARY) || word.key().startsWith("universitat")) {
            return;
        }
        for (String kind : GLUED) {
            if (word.key().endsWith(kind) && word.key().length() >= kind.length() + SHORTEST_NAME) {
                Token next = examined.tokens().after(word);
                Facilities.add(examined, word, next.proper() && next.spaced() ? next : word, "a hospital");
            }
        }
    }
}
