package org.consilium.deidentification;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Towns of the gazetteer where a word says that a place is meant: "lives in Leeds", "from Bath". */
final class TownRecogniser implements Recogniser {
    /** After these a capitalised word of the gazetteer is a town, even if it is also a word. */
    private static final Set<String> PLACE = Set.of(
            "from",
            "live",
            "near",
            "lives",
            "living",
            "resident",
            "outside",
            "moved",
            "visiting",
            "grew",
            "born",
            "nach",
            "aus",
            "wohnt",
            "vive",
            "desde",
            "habite",
            "abita",
            "woont",
            "based",
            "travelled",
            "traveled",
            "flew",
            "relocated");
    /** After these one that is no other word is a town. */
    private static final Set<String> MAYBE = Set.of(
            "in", "at", "to", "via", "around", "en", "a", "à", "bei", "uit", "te", "di", "da", "de", "through", "of");

    private static final int MOST_WORDS = 3;

    @Override
    public void find(Examined examined) {
        List<Word> words = examined.words();
        for (int at = 0; at < words.size(); at++) {
            if (words.get(at).looksProper()) {
                look(examined, words, at);
            }
        }
    }

    private static void look(Examined examined, List<Word> words, int at) {
        String key = "";
        Word first = words.get(at);
        for (int last = at; last < Math.min(words.size(), at + MOST_WORDS); last++) {
            Word word = words.get(last);
            if (last > at && !examined.between(words.get(last - 1), word).matches("[ '-]")) {
                return;
            }
            key = key.isEmpty() ? word.key() : key + " " + word.key();
            String country = examined.lexicon().countryOfTown(key);
            if (!country.isEmpty() && cued(examined, words, at, last, key)) {
                examined.add(new Finding(
                        IdentifierClass.LOCATION,
                        first.start(),
                        word.end(),
                        "town",
                        "A town narrows the patient down to the people who live there.",
                        Evidence.GAZETTEER,
                        Action.GENERALISE,
                        "a town in " + new Locale("", country).getDisplayCountry(Locale.ENGLISH)));
            }
        }
    }

    private static boolean cued(Examined examined, List<Word> words, int at, int last, String key) {
        if (at == 0) {
            return false;
        }
        Word before = words.get(at - 1);
        String gap = examined.between(before, words.get(at));
        if (!gap.equals(" ")) {
            return false;
        }
        boolean own = last > at
                || !examined.lexicon().ordinary(key) && !examined.lexicon().eponym(key);
        String earlier = at > 1 ? words.get(at - 2).key() : "";
        if (PLACE.contains(before.key()) || MAYBE.contains(before.key()) && PLACE.contains(earlier)) {
            return own || !clinicalUse(words, last);
        }
        return own && key.length() > 3 && MAYBE.contains(before.key()) && !clinicalUse(words, last);
    }

    private static boolean clinicalUse(List<Word> words, int last) {
        return last + 1 < words.size()
                && ClinicalWords.follows(words.get(last + 1).key());
    }
}
