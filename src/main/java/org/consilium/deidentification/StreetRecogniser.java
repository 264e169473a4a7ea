package org.consilium.deidentification;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Streets, with their numbers where they have one, parts of houses, and post boxes. */
final class StreetRecogniser implements Recogniser {
    static final Rule STREET = Rule.block(IdentifierClass.LOCATION, "street", "An address tells where somebody lives.");
    private static final int MOST_WORDS = 4;
    private static final int LONGEST_NUMBER = 6;
    private static final Set<String> COMPASS = Cues.words("streets", "compass");
    private static final Phrases<Boolean> BOXES = Cues.phrases("streets", "boxes");

    @Override
    public void find(Examined examined) {
        Tokens tokens = examined.tokens();
        for (Token token : tokens.all()) {
            if (token.word()) {
                english(examined, token);
                leading(examined, token);
                continental(examined, token);
                part(examined, token);
            }
        }
    }

    /** "14 Acacia Avenue", "Acacia Avenue", "14 acacia avenue". */
    private static void english(Examined examined, Token street) {
        boolean sure = StreetWords.SURE.contains(street.key());
        if (!sure && !StreetWords.WITH_NUMBER.contains(street.key())) {
            return;
        }
        Tokens tokens = examined.tokens();
        Token first = street;
        Token before = tokens.before(first);
        boolean small = sure && !street.capitalised();
        for (int words = 0; words < MOST_WORDS && nameWord(before, small) && adjacent(before, first); words++) {
            first = before;
            before = tokens.before(first);
        }
        if (ordinal(tokens, before, first)) {
            first = tokens.before(before);
            before = tokens.before(first);
        }
        boolean named = !first.equals(street);
        boolean numbered = houseNumber(tokens, before) && adjacent(before, first) && !Units.timeOrDose(first.key());
        if (!named || !(numbered || sure && !small && !common(first, street))) {
            return;
        }
        if (!numbered && (street.key().length() <= 3 || !street.capitalised())) {
            return;
        }
        AddressReader.add(examined, STREET, numbered ? before : first, street);
    }

    /** "the old road", "Main Street" without a number are told apart by capitals alone. */
    private static boolean common(Token first, Token street) {
        return first.opens() && first.has(Traits.EVERYDAY) && !street.capitalised()
                || first.has(Traits.SMALL) && first.opens();
    }

    private static boolean nameWord(Token word, boolean small) {
        if (!word.word() || word.has(Traits.SMALL) && !word.capitalised()) {
            return COMPASS.contains(word.key()) && word.word() && word.length() > 1;
        }
        return word.capitalised() || small && word.length() > 2;
    }

    private static boolean adjacent(Token left, Token right) {
        return right.start() - left.end() <= 2 && right.start() >= left.end();
    }

    /** "42nd Street". */
    private static boolean ordinal(Tokens tokens, Token end, Token first) {
        return end.word()
                && adjacent(end, first)
                && WrittenDay.ordinal(end, tokens.before(end))
                && tokens.before(end).number();
    }

    static boolean houseNumber(Tokens tokens, Token token) {
        Token number = token.word() && token.length() == 1 && token.touches(tokens.before(token))
                ? tokens.before(token)
                : token;
        Token before = tokens.before(number);
        boolean glued = number.touches(before) && (before.signOf(".-/+=%") || before.word());
        return number.number() && number.length() <= LONGEST_NUMBER && !glued;
    }

    /** "Calle Mayor 8", "27 rue Pasteur", "via Roma, 12". */
    private static void leading(Examined examined, Token street) {
        Tokens tokens = examined.tokens();
        Token dot = tokens.after(street);
        boolean slash = street.key().equals("c")
                && dot.sign('/')
                && dot.touches(street)
                && !tokens.at(dot.index() + 1).number();
        if (!slash && !StreetWords.LEADING.contains(street.key())) {
            return;
        }
        Token last = name(tokens, dot.signOf("./") ? dot : street);
        if (last == null) {
            return;
        }
        Token number = AddressReader.number(tokens, last);
        Token before = tokens.before(street);
        boolean lead = houseNumber(tokens, before.sign(',') ? tokens.before(before) : before) && !before.nothing();
        boolean doubtful = StreetWords.LEADING_DOUBTFUL.contains(street.key());
        if (number != null
                || lead && doubtful && !street.key().equals("via")
                || !doubtful && (street.capitalised() || slash || lead)) {
            Token first = lead ? (before.sign(',') ? tokens.before(before) : before) : street;
            AddressReader.add(examined, STREET, first, number == null ? last : number);
        }
    }

    /** The last word of a name with its particles after a leading word, or null. */
    static @Nullable Token name(Tokens tokens, Token lead) {
        Token last = null;
        Token at = tokens.after(lead);
        for (int words = 0; words < 8; words++) {
            boolean particle = PlaceWords.PARTICLES.contains(at.key()) && !at.capitalised();
            boolean dotted = at.sign('.')
                            && last != null
                            && last.length() <= 4
                            && tokens.after(at).capitalised()
                    || at.sign('\'')
                    || at.sign('-') && tokens.after(at).capitalised();
            if (at.capitalised() && !at.initial()
                    || at.initial() && tokens.after(at).sign('.')) {
                last = at;
            } else if (!particle && !dotted) {
                break;
            }
            at = tokens.after(at);
        }
        return last;
    }

    /** "Hauptstraße 12", "Berliner Straße 5": a number must follow. */
    private static void continental(Examined examined, Token word) {
        Tokens tokens = examined.tokens();
        Token before = tokens.before(word);
        boolean separate =
                StreetWords.SEPARATE.contains(word.key()) && before.proper() && (word.spaced() || before.sign('-'));
        if (!separate && !StreetWords.compound(word)) {
            return;
        }
        Token dot = tokens.after(word);
        Token last = dot.sign('.') && dot.touches(word) ? dot : word;
        Token number = AddressReader.number(tokens, last);
        if (number != null && !Units.timeOrDose(tokens.after(number).key())) {
            Token first = separate ? before : word;
            while (tokens.before(first).proper()
                    && first.start() - tokens.before(first).end() <= 1
                    && first.index() > word.index() - 3
                    && !tokens.before(first).has(Traits.SMALL)) {
                first = tokens.before(first);
            }
            AddressReader.add(examined, STREET, first, number);
        }
    }

    /** "Flat 3", "P.O. Box 242", "the corner of Leon and Eyrarodda 66". */
    private static void part(Examined examined, Token word) {
        Tokens tokens = examined.tokens();
        Phrases.Match<Boolean> box = BOXES.at(tokens, word);
        Token dot = box == null ? tokens.after(word) : tokens.after(box.last());
        Token number = dot.signOf(".:#") || dot.key().equals("no") || dot.key().equals("n") ? tokens.after(dot) : dot;
        if (number.number()
                && number.length() <= LONGEST_NUMBER
                && (box != null || StreetWords.LOTS.contains(word.key()) && word.capitalised())) {
            Token letter = tokens.after(number);
            AddressReader.add(
                    examined,
                    STREET,
                    word,
                    letter.touches(number) && letter.length() == 1 && letter.word() ? letter : number);
        }
    }
}
