package org.consilium.deidentification;

import java.util.Locale;
import java.util.Set;

/** Towns of the gazetteer where a word says that a place is meant, and cities that are no other word anywhere. */
final class TownRecogniser implements Recogniser {
    private static final Rule TOWN = Rule.generalise(
            IdentifierClass.LOCATION, "town", "A town narrows the patient down to the people who live there.");
    private static final Rule COUNTY = Rule.generalise(
            IdentifierClass.LOCATION, "county", "A county together with the story narrows the patient down.");
    private static final Set<String> DISTRICTS = Words.of("county parish borough");
    private static final int MOST_WORDS = 3;
    private static final int SHORTEST_SHOUTED = 5;

    private static final Phrases<Boolean> COUNTIES = Cues.phrases("places", "counties");

    @Override
    public void find(Examined examined) {
        Tokens tokens = examined.tokens();
        for (Token token : tokens.all()) {
            boolean capitalised = token.capitalised()
                    || examined.style().uncapitalised() && !token.has(Traits.ORDINARY | Traits.NAME);
            if (token.word() && capitalised && tokens.opensApart(token)) {
                if (token.has(Traits.TOWN)
                        && (token.length() > 1 || tokens.after(token).proper())) {
                    look(examined, token);
                }
                if (token.length() > 1) {
                    county(examined, token);
                }
            }
        }
    }

    private static void look(Examined examined, Token first) {
        Tokens tokens = examined.tokens();
        StringBuilder key = new StringBuilder(first.key());
        Token last = first;
        Token longest = Token.nothing(0, 0);
        String country = "";
        for (int words = 1; words <= MOST_WORDS; words++) {
            String found = examined.lexicon().countryOfTown(key.toString());
            if (!found.isEmpty() && meant(tokens, first, last)) {
                longest = last;
                country = found;
            }
            Token next = tokens.after(last);
            next = next.signOf("'-") && next.touches(last) ? tokens.after(next) : next;
            if (!next.word() || next.start() - last.end() > 1) {
                break;
            }
            key.append(' ').append(next.key());
            last = next;
        }
        if (!longest.nothing()) {
            examined.add(TOWN, first.start(), longest.end(), Evidence.GAZETTEER, "a town in " + country);
        }
    }

    private static boolean meant(Tokens tokens, Token first, Token last) {
        if (first.shouted() && (first.length() < SHORTEST_SHOUTED || !formLine(tokens, first))) {
            return false;
        }
        boolean own = !first.equals(last) || !first.has(Traits.ORDINARY | Traits.EPONYM);
        boolean term = TermUse.of(tokens, last) || tokens.after(last).has(Traits.TERM_NOUN);
        Token before = tokens.before(first);
        Token earlier = tokens.before(before);
        boolean beside = before.word() && first.start() - before.end() == 1;
        boolean announced = PlaceWords.ANNOUNCE.contains(before.key())
                || PlaceWords.MAYBE.contains(before.key()) && PlaceWords.ANNOUNCE.contains(earlier.key());
        if (beside && announced) {
            return own || !term;
        }
        if (own && beforePostcode(tokens, last)) {
            return true;
        }
        if (!own || term || last.end() - first.start() <= 3) {
            return false;
        }
        if (beside && PlaceWords.MAYBE.contains(before.key())) {
            return true;
        }
        boolean listed = !first.equals(last) && before.signOf(",(") && last.proper();
        boolean county = tokens.after(last).sign(',')
                && tokens.after(tokens.after(last)).capitalised()
                && (first.has(Traits.CITY) || !first.opens());
        boolean city = first.equals(last)
                ? first.has(Traits.CITY) && !first.has(Traits.NAME)
                : !first.has(Traits.NAME) && !first.has(Traits.ORDINARY);
        return (city || listed || county && !first.has(Traits.NAME))
                && !beforeName(tokens, last)
                && !beforeName(tokens, first, last);
    }

    /** "Harrogate HG1 5AB". */
    private static boolean beforePostcode(Tokens tokens, Token town) {
        Token area = tokens.after(town);
        area = area.sign(',') || area.line() ? tokens.after(area) : area;
        Token district = tokens.after(area);
        return area.capitalised()
                && area.length() <= 2
                && district.number()
                && district.touches(area)
                && area.text().equals(area.text().toUpperCase(Locale.ROOT));
    }

    /** "LEEDS" alone in a line, or before a postcode. */
    private static boolean formLine(Tokens tokens, Token town) {
        return tokens.after(town).number()
                || tokens.before(town).line()
                        && (tokens.after(town).line() || tokens.after(town).nothing())
                || PlaceWords.ANNOUNCE.contains(tokens.before(town).key());
    }

    /** "Birmingham Hip Resurfacing", "Glasgow Coma Scale": a capital goes on. */
    private static boolean beforeName(Tokens tokens, Token last) {
        Token next = tokens.after(last);
        next = next.sign('-') ? tokens.after(next) : next;
        return next.proper() && next.start() - last.end() <= 1;
    }

    private static boolean beforeName(Tokens tokens, Token first, Token last) {
        Token before = tokens.before(first);
        boolean partOfName =
                before.proper() && first.start() - before.end() == 1 && !first.opens() && !before.has(Traits.SMALL);
        return partOfName && first.equals(last);
    }

    /** "in Kent", "County Galway", "Cook County". */
    private static void county(Examined examined, Token word) {
        Tokens tokens = examined.tokens();
        Token before = tokens.before(word);
        boolean announced = before.key().equals("in")
                || before.key().equals("from")
                || before.key().equals("rural")
                || before.key().equals("co");
        Phrases.Match<Boolean> known = COUNTIES.at(tokens, word);
        boolean sure = known != null
                && (word.key().endsWith("shire")
                        || !known.last().equals(word)
                        || word.key().equals("cornwall"));
        if (known != null && (announced || sure) && word.proper() && !TermUse.of(tokens, known.last())) {
            examined.add(COUNTY, word.start(), known.last().end(), Evidence.GAZETTEER, "a county");
        }
        Token next = tokens.after(word);
        boolean named =
                word.proper() && !word.has(Traits.SMALL) && next.capitalised() && DISTRICTS.contains(next.key());
        if (named && !word.has(Traits.PLAIN)) {
            examined.add(COUNTY, word, next, Evidence.CONTEXT);
        }
        Token after = tokens.after(word);
        if (word.key().equals("county") && after.proper() && !after.has(Traits.ORDINARY)) {
            examined.add(COUNTY, word, after, Evidence.CONTEXT);
        }
    }
}
