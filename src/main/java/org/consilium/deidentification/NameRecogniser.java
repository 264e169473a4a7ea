package org.consilium.deidentification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names of people: by title, by what introduces them, by a given name with what follows, and by initials. */
final class NameRecogniser implements Recogniser {
    private static final int MOST_WORDS = 5;
    private static final Shapes NAMED = new Shapes(
            "\\b(?:name is|surname|name's|last name\\?|your name\\?|names? the|called|named|calls me|known as|i'm|i am|this is|under|change it to|great (?:grandfather|grandmother) was called|directed by|sung by|explained|people call me|called for|was called|name:?)[ :]{1,2}$");

    @Override
    public void find(Examined examined) {
        List<Word> words = examined.words();
        for (int at = 0; at < words.size(); ) {
            at = Math.max(at + 1, look(examined, words, at));
        }
    }

    /** Looks for a name that begins at this word, and answers the word after it. */
    private static int look(Examined examined, List<Word> words, int at) {
        Word word = words.get(at);
        boolean titled = at > 0 && titled(examined, words, at);
        if (titled && (word.capitalised() || smallName(examined, word))) {
            return take(examined, words, at, "titled-name", "A title stands before it.", Evidence.LABEL);
        }
        if (!word.capitalised()) {
            return smallName(examined, word) ? small(examined, words, at) : at;
        }
        if (NameCues.TITLES.contains(word.key()) || TermUse.of(examined, words, at)) {
            return at;
        }
        return untitled(examined, words, at);
    }

    private static int untitled(Examined examined, List<Word> words, int at) {
        Word word = words.get(at);
        Lexicon lexicon = examined.lexicon();
        if (lexicon.small(word.key())) {
            return at;
        }
        Word next = neighbour(examined, words, at);
        if (next != null && (!next.capitalised() || TermUse.of(examined, words, next.index()))) {
            next = null;
        }
        if (next != null && pair(examined, word, next)) {
            return take(
                    examined, words, at, "given-and-family-name", "A given name with a family name.", Evidence.CONTEXT);
        }
        return word.shouted() || word.initial() ? at : single(examined, words, at);
    }

    private static boolean pair(Examined examined, Word word, Word next) {
        Lexicon lexicon = examined.lexicon();
        boolean given = lexicon.givenName(word.key());
        boolean everyday = lexicon.ordinary(word.key()) || lexicon.instrument(word.key());
        if (word.initial()) {
            return initials(examined, word, next);
        }
        if (word.shouted()) {
            return given
                    && !everyday
                    && next.shouted()
                    && lexicon.familyName(next.key())
                    && !lexicon.ordinary(next.key());
        }
        if (given) {
            boolean known = lexicon.familyName(next.key()) || lexicon.givenName(next.key());
            boolean rare = known || lexicon.countryOfTown(next.key()).isEmpty() && !word.opens();
            return everyday
                    ? next.looksProper() && rare && !lexicon.ordinary(next.key()) && !lexicon.instrument(next.key())
                    : surname(examined, next);
        }
        return !everyday && person(lexicon, word) && person(lexicon, next);
    }

    /** A capitalised word that no list knows as a thing or a place. */
    private static boolean person(Lexicon lexicon, Word word) {
        if (word.initial()) {
            return !word.text().equals("I");
        }
        boolean thing = lexicon.ordinary(word.key()) || lexicon.instrument(word.key());
        boolean known = lexicon.givenName(word.key()) || lexicon.familyName(word.key()) || SurnameForm.of(word);
        return word.looksProper()
                && word.text().length() > 2
                && !thing
                && (known || lexicon.countryOfTown(word.key()).isEmpty());
    }

    private static int single(Examined examined, List<Word> words, int at) {
        Word word = words.get(at);
        Lexicon lexicon = examined.lexicon();
        boolean given = lexicon.givenName(word.key());
        boolean ordinary = lexicon.ordinary(word.key());
        boolean introduced = introduced(examined, words, at);
        if ((given || lexicon.familyName(word.key())) && !ordinary && (introduced || !lexicon.instrument(word.key()))) {
            return take(
                    examined,
                    words,
                    at,
                    given ? "given-name" : "family-name",
                    "It is a name of people.",
                    Evidence.GAZETTEER);
        }
        boolean unknown = !ordinary && lexicon.countryOfTown(word.key()).isEmpty() && !lexicon.instrument(word.key());
        boolean named = NAMED.within(examined.before(word.start(), 24)) && !lexicon.everyday(word.key());
        if (named
                || unknown
                        && (introducedByRelative(examined, words, at)
                                || acts(examined, words, at)
                                || SurnameForm.of(word))) {
            return take(
                    examined,
                    words,
                    at,
                    "introduced-name",
                    "The words around it introduce a person.",
                    Evidence.CONTEXT);
        }
        return at;
    }

    private static boolean introducedByRelative(Examined examined, List<Word> words, int at) {
        return introduced(examined, words, at)
                && NameCues.RELATIVES.contains(words.get(at - 1).key());
    }

    /** Only people say, live and reply. */
    private static boolean acts(Examined examined, List<Word> words, int at) {
        return at + 1 < words.size()
                && examined.between(words.get(at), words.get(at + 1)).equals(" ")
                && NameCues.ACTS.contains(words.get(at + 1).key());
    }

    private static boolean surname(Examined examined, Word next) {
        Lexicon lexicon = examined.lexicon();
        return next.initial() && !next.text().equals("I")
                || next.looksProper()
                        && !lexicon.small(next.key())
                        && (lexicon.familyName(next.key())
                                || lexicon.givenName(next.key())
                                || !lexicon.ordinary(next.key()));
    }

    private static boolean initials(Examined examined, Word word, Word next) {
        String gap = examined.between(word, next);
        Lexicon lexicon = examined.lexicon();
        boolean known =
                lexicon.familyName(next.key()) && !lexicon.ordinary(next.key()) && !lexicon.instrument(next.key());
        return gap.startsWith(".") && next.looksProper() && (known || SurnameForm.of(next));
    }

    private static boolean titled(Examined examined, List<Word> words, int at) {
        Word before = words.get(at - 1);
        Word name = words.get(at);
        String gap = examined.between(before, name);
        if (!NameCues.TITLES.contains(before.key()) || gap.isEmpty() || !gap.matches("[.:]{0,2} {0,2}")) {
            return false;
        }
        Lexicon lexicon = examined.lexicon();
        if (!NameCues.SURE_TITLES.contains(before.key())) {
            // "Sister ward", "Don", "Med clinic" are words too
            return before.capitalised() && name.looksProper() && !lexicon.ordinary(name.key()) && !gap.startsWith(".");
        }
        return !name.shouted() && !lexicon.small(name.key()) && (name.capitalised() || !lexicon.ordinary(name.key()));
    }

    private static boolean introduced(Examined examined, List<Word> words, int at) {
        if (at == 0) {
            return false;
        }
        Word before = words.get(at - 1);
        String gap = examined.between(before, words.get(at));
        return gap.matches("[ ,:]{1,2}")
                && (NameCues.INTRODUCERS.contains(before.key())
                        || NameCues.RELATIVES.contains(before.key())
                        || examined.before(words.get(at).start(), 14)
                                .matches("(?s).*\\b(?:name is|i am|i'm|this is|known as) "));
    }

    /** A name in small letters: known as one and as nothing else. */
    private static boolean smallName(Examined examined, Word word) {
        Lexicon lexicon = examined.lexicon();
        return !word.capitalised()
                && word.text().length() > 3
                && (lexicon.givenName(word.key()) || lexicon.familyName(word.key()))
                && !lexicon.ordinary(word.key())
                && lexicon.countryOfTown(word.key()).isEmpty();
    }

    private static int small(Examined examined, List<Word> words, int at) {
        Word next = neighbour(examined, words, at);
        if (next == null
                || !examined.lexicon().givenName(words.get(at).key())
                || !smallName(examined, next)
                || next.key().length() < 4) {
            return at;
        }
        return take(examined, words, at, "small-name", "Two names of people stand together.", Evidence.GAZETTEER);
    }

    private static @Nullable Word neighbour(Examined examined, List<Word> words, int at) {
        if (at + 1 >= words.size()) {
            return null;
        }
        Word next = words.get(at + 1);
        String gap = examined.between(words.get(at), next);
        return gap.equals(" ")
                        || gap.equals("-")
                        || gap.equals(". ") && words.get(at).initial()
                ? next
                : null;
    }

    /** Takes all words that belong to the name and answers the word after it. */
    private static int take(
            Examined examined, List<Word> words, int at, String rule, String reason, Evidence evidence) {
        int last = at;
        boolean small = !words.get(at).capitalised();
        while (last + 1 < words.size() && last - at < MOST_WORDS) {
            Word next = neighbour(examined, words, last);
            if (next == null) {
                break;
            }
            boolean particle = NameCues.PARTICLES.contains(next.key())
                    && last + 2 < words.size()
                    && words.get(last + 2).looksProper()
                    && neighbour(examined, words, last + 1) != null;
            boolean part = next.initial()
                    || next.looksProper() && surname(examined, next)
                    || next.shouted() && words.get(at).shouted();
            if (!(particle || part && !TermUse.of(examined, words, last + 1) || small && smallName(examined, next))) {
                break;
            }
            last += particle ? 2 : 1;
        }
        if (words.get(at).text().length() < 2 && last == at) {
            return at;
        }
        examined.add(new Finding(
                IdentifierClass.NAME,
                words.get(at).start(),
                words.get(last).end(),
                rule,
                reason,
                evidence,
                Action.BLOCK,
                ""));
        return last + 1;
    }
}
