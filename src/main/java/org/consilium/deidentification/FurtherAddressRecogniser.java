package org.consilium.deidentification;

import org.jspecify.annotations.Nullable;

/** Addresses that no word for street gives away: before a flat or a suite, at a corner, of forces abroad. */
final class FurtherAddressRecogniser implements Recogniser {
    private static final int MOST = 9;
    private static final Phrases<Boolean> CORNERS = Cues.phrases("streets", "corners");

    @Override
    public void find(Examined examined) {
        Tokens tokens = examined.tokens();
        for (Token token : tokens.all()) {
            if (token.word()) {
                beforeLot(examined, token);
                corner(examined, token);
                forces(examined, token);
            } else if (token.number()) {
                betweenNumbers(examined, token);
            }
        }
    }

    /** "Laukaantie 80 Apt. 030": what stands before the flat is the street. */
    private static void beforeLot(Examined examined, Token lot) {
        Tokens tokens = examined.tokens();
        if (!StreetWords.LOTS.contains(lot.key())) {
            return;
        }
        Token dot = tokens.after(lot);
        Token number = dot.sign('.') ? tokens.after(dot) : dot;
        Token first = number.number() && number.length() <= 4 ? streetBefore(tokens, lot) : null;
        if (first != null) {
            AddressReader.add(examined, StreetRecogniser.STREET, first, number);
        }
    }

    /** The first token of what looks like a street before a flat: words with capitals, and at least one number. */
    private static @Nullable Token streetBefore(Tokens tokens, Token lot) {
        Token first = null;
        boolean numbered = false;
        boolean named = false;
        Token at = tokens.before(lot);
        for (int parts = 0; parts < MOST; parts++) {
            boolean sign = at.signOf(",.>-'") || at.line() && parts == 0;
            boolean house = at.number() && at.length() <= 6;
            if (!sign && !house && !at.capitalised() && !PlaceWords.PARTICLES.contains(at.key())
                    || at.proper() && named && at.opens() && at.has(Traits.EVERYDAY)) {
                break;
            }
            if (house || at.capitalised() && numbered) {
                first = at;
            }
            numbered |= house;
            named |= at.proper();
            if (house && named) {
                Token further = tokens.before(at);
                return further.number() && further.length() <= 6 ? further : at;
            }
            at = tokens.before(at);
        }
        return numbered && named ? first : null;
    }

    /** "4823 Ringvej 144": a name between two numbers. */
    private static void betweenNumbers(Examined examined, Token first) {
        Tokens tokens = examined.tokens();
        if (first.length() < 2
                || first.length() > 6
                || NumericDate.year(first)
                || !StreetRecogniser.houseNumber(tokens, first)) {
            return;
        }
        Token at = tokens.after(first);
        at = at.number() && at.length() <= 5 ? tokens.after(at) : at;
        boolean telling = false;
        for (int words = 0;
                words < 5 && (at.proper() || PlaceWords.PARTICLES.contains(at.key()) && words > 0);
                words++) {
            telling |= at.proper()
                    && !at.has(Traits.ORDINARY | Traits.INSTRUMENT)
                    && at.length() > 3
                    && Months.number(at.key()) == 0;
            at = tokens.after(at);
        }
        boolean house = at.number() && at.length() <= 5 && tokens.before(at).proper() && !NumericDate.year(at);
        Token after = tokens.after(at);
        if (telling
                && house
                && NumericDate.closes(tokens, at)
                && !after.signOf("%/:")
                && !Units.timeOrDose(after.key())) {
            AddressReader.add(examined, StreetRecogniser.STREET, first, at);
        }
    }

    /** "the corner of Dalbraut 99 and Station Road". */
    private static void corner(Examined examined, Token word) {
        Tokens tokens = examined.tokens();
        Phrases.Match<Boolean> corner = CORNERS.at(tokens, word);
        if (corner == null) {
            return;
        }
        Token last = null;
        Token at = tokens.after(corner.last());
        for (int parts = 0; parts < MOST + 4; parts++) {
            boolean street = at.proper() || at.number() && at.length() <= 5;
            if (!street
                    && !PlaceWords.PARTICLES.contains(at.key())
                    && !at.signOf(".'")
                    && !at.key().equals("str")) {
                break;
            }
            last = street || at.key().equals("str") ? at : last;
            at = tokens.after(at);
        }
        if (last != null) {
            Token the = tokens.before(word);
            examined.add(StreetRecogniser.STREET, the.key().equals("the") ? the : word, last, Evidence.SHAPE);
        }
    }

    /** "Unit 4719 Box 7394 DPO AP 70942": mail to American forces and embassies. */
    private static void forces(Examined examined, Token post) {
        if (!post.key().equals("apo")
                && !post.key().equals("fpo")
                && !post.key().equals("dpo")) {
            return;
        }
        Tokens tokens = examined.tokens();
        Token zip = tokens.at(post.index() + 2);
        if (!zip.number() || zip.length() != 5) {
            return;
        }
        Token first = post;
        for (int parts = 0;
                parts < MOST
                        && (tokens.before(first).word()
                                || tokens.before(first).number()
                                || tokens.before(first).sign(',')
                                || tokens.before(first).line());
                parts++) {
            Token before = tokens.before(first);
            first = before;
            if (before.key().equals("unit")
                    || before.key().equals("psc")
                    || before.key().equals("cmr")
                    || before.key().equals("usns")
                    || before.key().equals("uss")
                    || before.key().equals("usnv")
                    || before.key().equals("usnv")) {
                examined.add(StreetRecogniser.STREET, first, zip, Evidence.SHAPE);
                return;
            }
        }
        examined.add(StreetRecogniser.STREET, post, zip, Evidence.SHAPE);
    }
}
