package org.consilium.deidentification;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A postcode beside its town: "28014 Madrid", "D-10115 Berlin", "Ystad 271 41", and a town before its country in brackets. */
final class PostcodeTownRecogniser implements Recogniser {
    private static final Rule PLACE = Rule.block(
            IdentifierClass.LOCATION, "postcode-and-town", "A postcode with its town leads to a few streets.");
    private static final Set<String> FORM = Words.of("datos motivo mobile tel fax email e phone telefono");
    private static final int LONGEST_ARTICLE = 3;
    private static final int LONGEST_HOUSE = 4;
    private static final Phrases<Boolean> COUNTRIES = Cues.phrases("postcodes", "countries");

    @Override
    public void find(Examined examined) {
        Tokens tokens = examined.tokens();
        for (Token token : tokens.all()) {
            if (token.number() && (token.length() == 4 || token.length() == 5) && apart(tokens, token)) {
                townAfter(examined, token);
            } else if (token.capitalised()) {
                country(examined, token);
            }
        }
    }

    private static boolean apart(Tokens tokens, Token number) {
        Token before = tokens.before(number);
        Token after = tokens.after(number);
        boolean country = before.sign('-') && tokens.before(before).shouted();
        return (country || !number.touches(before) || !before.signOf(".,/-+<>=") && !before.word())
                && (!after.touches(number) || after.signOf(",.;"));
    }

    private static void townAfter(Examined examined, Token number) {
        Tokens tokens = examined.tokens();
        Token first = tokens.after(number);
        boolean crossed = first.line();
        for (int signs = 0; signs < 2 && (first.signOf(",.>") || first.line()); signs++) {
            first = tokens.after(first);
            crossed |= first.line();
        }
        first = first.sign('-') && first.spaced() ? tokens.after(first) : first;
        boolean article = article(examined, first);
        if (!first.capitalised() || first.initial() && !article || FORM.contains(first.key())) {
            return;
        }
        Token last = town(tokens, first);
        boolean known = article
                || !examined.lexicon().countryOfTown(first.key()).isEmpty()
                || !first.equals(last) && first.has(Traits.TOWN);
        boolean unknown = !first.has(Traits.ORDINARY) && number.length() == 5 && !crossed && first.proper();
        boolean year = number.length() == 4 && NumericDate.year(number);
        int ordinary = number.length() == 5 && first.proper() ? Traits.EVERYDAY : Traits.ORDINARY;
        boolean meant = article || known && !first.has(ordinary) || unknown;
        if (meant && !year && !TermUse.of(tokens, last)) {
            examined.add(PostcodeRecogniser.POSTCODE, number, number, Evidence.SHAPE);
            examined.add(PLACE, first, province(tokens, last), Evidence.SHAPE);
            street(examined, number);
        }
    }

    /** "A Coruña", "El Ejido": the gazetteer knows the town with its article. */
    private static boolean article(Examined examined, Token first) {
        Token next = examined.tokens().after(first);
        return first.capitalised()
                && first.length() <= LONGEST_ARTICLE
                && next.proper()
                && !examined.lexicon()
                        .countryOfTown(first.key() + " " + next.key())
                        .isEmpty();
    }

    /** "20014 Donostia, Gipuzkoa", "36204 Vigo (Pontevedra)": the province belongs to the address. */
    private static Token province(Tokens tokens, Token town) {
        Token sign = tokens.after(town);
        Token province = tokens.after(sign);
        boolean bracketed = sign.sign('(') && tokens.after(province).sign(')');
        boolean closed = tokens.after(province).signOf(".,;")
                || tokens.after(province).nothing()
                || tokens.after(province).line();
        boolean named = province.proper() && (!province.has(Traits.ORDINARY) || province.has(Traits.TOWN));
        return named && (bracketed || sign.sign(',') && closed) ? province : town;
    }

    /** "Los Alisos, 10. 13002 Ciudad Real": capitals and a number before a postcode are the street. */
    private static void street(Examined examined, Token postcode) {
        Tokens tokens = examined.tokens();
        Token sign = tokens.before(postcode);
        Token house = sign.signOf(".,") ? tokens.before(sign) : sign;
        Token comma = tokens.before(house);
        Token first = comma.sign(',') ? townBefore(tokens, tokens.before(comma)) : null;
        if (first != null
                && house.number()
                && house.length() <= LONGEST_HOUSE
                && StreetRecogniser.houseNumber(tokens, house)) {
            examined.add(StreetRecogniser.STREET, first, house, Evidence.SHAPE);
        }
    }

    private static Token town(Tokens tokens, Token first) {
        Token last = first;
        for (int words = 0; words < 4; words++) {
            Token next = tokens.after(last);
            Token joined = next.sign('-') ? tokens.after(next) : next;
            boolean particle = PlaceWords.PARTICLES.contains(joined.key())
                    && tokens.after(joined).proper();
            if (!particle && !joined.proper() || joined.start() - last.end() > 1) {
                break;
            }
            last = particle ? tokens.after(joined) : joined;
        }
        return last;
    }

    /** "Burgos (España)", "Slovenia 15755". */
    private static void country(Examined examined, Token word) {
        Tokens tokens = examined.tokens();
        Phrases.Match<Boolean> match = COUNTRIES.at(tokens, word);
        if (match == null) {
            return;
        }
        Token number = tokens.after(match.last());
        number = number.sign(',') ? tokens.after(number) : number;
        if (number.number()
                && number.length() >= 4
                && number.length() <= 6
                && apart(tokens, number)
                && !NumericDate.year(number)) {
            examined.add(PostcodeRecogniser.POSTCODE, number, number, Evidence.SHAPE);
        }
        Token bracket = tokens.before(word);
        Token town = bracket.sign('(') ? townBefore(tokens, tokens.before(bracket)) : null;
        if (town != null) {
            Token end = tokens.before(bracket);
            examined.add(PLACE, town, end.signOf(".,") ? tokens.before(end) : end, Evidence.CONTEXT);
        }
    }

    private static @Nullable Token townBefore(Tokens tokens, Token end) {
        Token last = end.signOf(".,") ? tokens.before(end) : end;
        Token first = null;
        for (int words = 0;
                words < 4 && (last.proper() || PlaceWords.PARTICLES.contains(last.key()) && first != null);
                words++) {
            first = last.proper() ? last : first;
            last = tokens.before(last);
        }
        return first;
    }
}
