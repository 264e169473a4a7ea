package org.consilium.deidentification;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads on after a street: house number, floor, flat, town and postcode. */
final class AddressReader {
    private static final int LONGEST_NUMBER = 6;
    private static final int MOST_TOWN_WORDS = 5;
    private static final Set<String> FLOORS = Cues.words("streets", "floors");

    private static final Set<String> SIDES = Words.of("n s e w nw ne sw se north south east west");

    private AddressReader() {}

    /** The house number after a street's name, with its letter, floor and door; null if there is none. */
    static @Nullable Token number(Tokens tokens, Token street) {
        Token next = tokens.after(street);
        if (next.signOf(",.")
                || next.key().equals("n")
                || next.key().equals("no")
                || next.key().equals("nr")
                || next.key().equals("num")) {
            next = tokens.after(next);
        }
        if (next.key().equals("n") || next.key().equals("no") || next.key().equals("nr")) {
            next = tokens.after(next);
        }
        next = next.sign('.') || next.sign('°') ? tokens.after(next) : next;
        if (next.key().equals("s")
                && tokens.after(next).sign('/')
                && tokens.at(next.index() + 2).key().equals("n")) {
            return tokens.at(next.index() + 2);
        }
        boolean house = next.number() && next.length() <= LONGEST_NUMBER - 1 && next.start() - street.end() <= 6;
        Token after = tokens.after(next);
        boolean clock = after.sign(':') && tokens.after(after).number();
        boolean measured = after.sign('%')
                || after.sign('/') && !after.equals(next) && next.length() > 2
                || Units.timeOrDose(after.key()) && after.length() > 1;
        return house && !clock && !measured ? floor(tokens, next) : null;
    }

    /** "12a", "1. Bajo A", "2º B". */
    private static Token floor(Tokens tokens, Token number) {
        Token last = number;
        for (int parts = 0; parts < 5; parts++) {
            Token next = tokens.after(last);
            Token part = next.signOf(",.-/") ? tokens.after(next) : next;
            boolean letter = part.length() == 1
                    && part.word()
                    && (part.touches(last)
                            || part.capitalised() && !tokens.after(part).sign('.'));
            boolean known = FLOORS.contains(part.key()) && part.length() > 1;
            boolean digit = part.number()
                    && part.length() <= 2
                    && part.start() - last.end() <= 2
                    && !tokens.after(part).sign(':')
                    && !Units.timeOrDose(tokens.after(part).key());
            if (part.start() - last.end() > 3 || !(letter || known || digit)) {
                return last;
            }
            last = part;
        }
        return last;
    }

    /** Adds a street with its flat, its town and its postcode. */
    static void add(Examined examined, Rule rule, Token first, Token last) {
        Tokens tokens = examined.tokens();
        Token lot = lot(tokens, compass(tokens, last));
        Token town = town(tokens, lot);
        town = town.equals(lot)
                        && StreetWords.LOTS.contains(beforeNumber(tokens, lot).key())
                ? townAfterLot(tokens, lot)
                : town;
        examined.add(rule, lead(tokens, first), town, Evidence.SHAPE);
    }

    /** "Pennsylvania Avenue NW". */
    private static Token compass(Tokens tokens, Token street) {
        Token next = tokens.after(street);
        boolean side = next.capitalised() && SIDES.contains(next.key()) && next.start() - street.end() == 1;
        return side && tokens.endsApart(next) ? next : street;
    }

    /** A further number before the house's: "2456 27 Rue de Virton". */
    private static Token lead(Tokens tokens, Token first) {
        Token before = tokens.before(first);
        Token comma = before.sign(',') ? tokens.before(before) : before;
        boolean lot =
                comma.number() && StreetWords.LOTS.contains(tokens.before(comma).key());
        boolean number = before.number()
                && before.length() <= LONGEST_NUMBER
                && first.start() - before.end() <= 2
                && StreetRecogniser.houseNumber(tokens, before);
        return lot ? tokens.before(comma) : number ? before : first;
    }

    private static Token lot(Tokens tokens, Token last) {
        Token next = skipSigns(tokens, tokens.after(last));
        boolean lot = StreetWords.LOTS.contains(next.key())
                || next.key().equals("unit")
                || next.key().equals("floor")
                || next.key().equals("box");
        Token dot = tokens.after(next);
        Token number = dot.signOf(".#") ? tokens.after(dot) : dot;
        if (lot && number.number() && number.length() <= LONGEST_NUMBER) {
            Token letter = tokens.after(number);
            return letter.touches(number) && letter.word() && letter.length() == 1 ? letter : number;
        }
        return last;
    }

    /** Capitalised words that end in a postcode belong to the address. */
    private static Token town(Tokens tokens, Token last) {
        Token at = skipSigns(tokens, tokens.after(last));
        for (int words = 0; words < MOST_TOWN_WORDS; words++) {
            boolean zip = at.number() && at.length() >= 3 && at.length() <= LONGEST_NUMBER;
            if (zip) {
                boolean alone = NumericDate.closes(tokens, at)
                        && !Units.timeOrDose(tokens.after(at).key())
                        && !tokens.after(at).sign('/');
                return alone && words > 0 && !(at.length() == 4 && NumericDate.year(at) && words < 2) ? at : last;
            }
            boolean british = at.word()
                    && at.length() <= 2
                    && at.capitalised()
                    && tokens.after(at).number()
                    && tokens.after(at).touches(at);
            if (british) {
                return words > 0 ? lastBefore(tokens, at) : last;
            }
            boolean closes = tokens.after(at).signOf(".;")
                    || tokens.after(at).nothing()
                    || tokens.after(at).line();
            if (words == 0
                    && closes
                    && at.proper()
                    && at.has(Traits.TOWN)
                    && tokens.after(last).sign(',')) {
                return at;
            }
            if (!at.capitalised() && !(PlaceWords.PARTICLES.contains(at.key()) && words > 0)) {
                return last;
            }
            at = skipSigns(tokens, tokens.after(at));
        }
        return last;
    }

    private static Token lastBefore(Tokens tokens, Token token) {
        Token before = tokens.before(token);
        while (!before.word()) {
            before = tokens.before(before);
        }
        return before;
    }

    private static Token beforeNumber(Tokens tokens, Token number) {
        Token before = tokens.before(number.word() ? tokens.before(number) : number);
        return before.signOf(".#") ? tokens.before(before) : before;
    }

    /** After a flat the town follows even without a postcode, up to what is no name. */
    private static Token townAfterLot(Tokens tokens, Token lot) {
        Token last = lot;
        Token at = skip(tokens, tokens.after(lot));
        for (int words = 0; words < MOST_TOWN_WORDS; words++) {
            boolean name = at.capitalised()
                    && (!at.has(Traits.ORDINARY) || at.has(Traits.TOWN) || at.length() <= 3 || words > 0);
            if (!name && !at.key().equals("nan") || tokens.after(at).sign(':')) {
                break;
            }
            last = at;
            at = skip(tokens, tokens.after(at));
        }
        return last;
    }

    private static Token skip(Tokens tokens, Token token) {
        Token at = token;
        for (int signs = 0; signs < 3 && (at.signOf(",>'-") || at.line()); signs++) {
            at = tokens.after(at);
        }
        return at;
    }

    private static Token skipSigns(Tokens tokens, Token token) {
        Token at = token;
        for (int signs = 0; signs < 3 && (at.signOf(",.>()-'") || at.line()); signs++) {
            at = tokens.after(at);
        }
        return at;
    }
}
