package org.consilium.deidentification;

/** Given and family names that stand together: "Jane Archer", "J. Archer", "ARCHER, Jane", "jane archer". */
final class NamePairRecogniser implements Recogniser {
    private static final Rule PAIR =
            Rule.block(IdentifierClass.NAME, "given-and-family-name", "A given name with a family name.");
    private static final Rule INITIALS =
            Rule.block(IdentifierClass.NAME, "initial-and-name", "An initial with a name.");
    private static final Rule SMALL =
            Rule.block(IdentifierClass.NAME, "small-name", "Two names of people stand together.");

    @Override
    public void find(Examined examined) {
        Tokens tokens = examined.tokens();
        for (int at = 0; at < tokens.size(); at++) {
            Token word = tokens.at(at);
            if (word.word() && tokens.opensApart(word)) {
                Token last = look(examined, word);
                at = Math.max(at, last.index());
            }
        }
    }

    /** Adds the name that begins here, and answers its last word, or this one. */
    private static Token look(Examined examined, Token word) {
        Tokens tokens = examined.tokens();
        Token next = NameReader.beside(tokens, word);
        if (!word.capitalised()) {
            return NameReader.smallName(word) && word.has(Traits.GIVEN) && NameReader.smallName(next)
                    ? take(examined, SMALL, word, Evidence.GAZETTEER)
                    : word;
        }
        if (word.has(Traits.SMALL) && !word.has(Traits.NAME)
                || NameCues.TITLES.contains(word.key()) && !word.has(Traits.GIVEN)
                || TermUse.of(tokens, word)) {
            return word;
        }
        if (reversed(tokens, word)) {
            Token given = tokens.at(word.index() + 2);
            Token last = NameReader.end(tokens, given);
            examined.add(PAIR, word, last, Evidence.CONTEXT);
            return last;
        }
        if (word.has(Traits.FAMILY) && !word.has(Traits.EVERYDAY) && abbreviated(tokens, word)) {
            Token initial = tokens.at(word.index() + 2);
            examined.add(INITIALS, word, initial, Evidence.CONTEXT);
            return initial;
        }
        if (!next.capitalised() || TermUse.of(tokens, next)) {
            Token particle = NameCues.PARTICLES.contains(next.key()) ? NameReader.beside(tokens, next) : next;
            boolean noble = particle.proper()
                    && word.has(Traits.GIVEN)
                    && !word.has(Traits.ORDINARY)
                    && !particle.has(Traits.ORDINARY);
            return noble ? take(examined, PAIR, word, Evidence.CONTEXT) : word;
        }
        if (word.initial()) {
            return initials(tokens, word, next) ? take(examined, INITIALS, word, Evidence.CONTEXT) : word;
        }
        return pair(examined.style(), word, next) ? take(examined, PAIR, word, Evidence.CONTEXT) : word;
    }

    private static Token take(Examined examined, Rule rule, Token first, Evidence evidence) {
        Token last = NameReader.end(examined.tokens(), first);
        examined.add(rule, first, last, evidence);
        return last;
    }

    /** "ARCHER, Jane", "Archer, Jane M". */
    private static boolean reversed(Tokens tokens, Token family) {
        Token comma = tokens.after(family);
        Token given = tokens.after(comma);
        boolean known = family.has(Traits.FAMILY)
                || SurnameForm.of(family)
                || !family.has(Traits.EVERYDAY | Traits.CITY | Traits.DRUG | Traits.TERM_NOUN);
        return comma.sign(',')
                && comma.touches(family)
                && given.proper()
                && given.has(Traits.GIVEN)
                && !given.has(Traits.ORDINARY)
                && known
                && !family.has(Traits.EVERYDAY)
                && !tokens.after(given).sign(',')
                && !tokens.after(given).key().equals("and");
    }

    /** "Smith, J". */
    private static boolean abbreviated(Tokens tokens, Token family) {
        Token comma = tokens.after(family);
        Token initial = tokens.after(comma);
        Token after = tokens.after(initial);
        boolean closed = after.signOf(".,;)") || after.nothing() || after.line();
        return comma.sign(',') && comma.touches(family) && initial.initial() && closed;
    }

    private static boolean pair(Style style, Token word, Token next) {
        boolean given = word.has(Traits.GIVEN);
        boolean everyday = word.has(Traits.ORDINARY | Traits.INSTRUMENT);
        if (word.shouted()) {
            return given && !everyday && next.shouted() && next.has(Traits.FAMILY) && !next.has(Traits.ORDINARY);
        }
        if (given) {
            boolean known = next.has(Traits.NAME);
            boolean rare = known || !next.has(Traits.TOWN) && !word.opens();
            return everyday
                    ? next.proper() && rare && !next.has(Traits.ORDINARY | Traits.INSTRUMENT)
                    : NameReader.surname(next)
                            || next.proper() && next.has(Traits.EPONYM)
                            || next.initial() && !next.text().equals("I");
        }
        boolean listed = word.has(Traits.NAME) || next.has(Traits.NAME);
        return !everyday && person(word) && person(next) && (listed || style.familiar());
    }

    /** A capitalised word that no list knows as a thing or a place. */
    private static boolean person(Token word) {
        if (word.initial()) {
            return !word.text().equals("I");
        }
        boolean thing = word.has(Traits.ORDINARY | Traits.INSTRUMENT);
        boolean known = word.has(Traits.NAME) || SurnameForm.of(word);
        return word.proper() && word.length() > 2 && !thing && (known || !word.has(Traits.TOWN));
    }

    private static boolean initials(Tokens tokens, Token word, Token next) {
        boolean dotted = tokens.after(word).sign('.');
        Token name = next.initial() ? NameReader.beside(tokens, next) : next;
        boolean known = name.has(Traits.FAMILY) && !name.has(Traits.ORDINARY | Traits.INSTRUMENT);
        return dotted && name.proper() && (known || SurnameForm.of(name));
    }
}
