package org.consilium.deidentification;

/** Reads numbers that mix digits, letters, hyphens, dots and slashes: "RX-2291-884", "12 34 56", "A/2019/113". */
final class NumberReader {
    private NumberReader() {}

    /** The last token of the number that begins here, or nothing if no number does. */
    static Token end(Tokens tokens, Token first, int longest) {
        if (!first.number() && !(first.word() && holdsDigit(tokens, first)) || !tokens.opensApart(first)) {
            return Token.nothing(first.index(), first.start());
        }
        Token last = first;
        while (true) {
            Token next = next(tokens, last);
            if (next.nothing() || next.end() - first.start() > longest) {
                return last;
            }
            last = next;
        }
    }

    /** A word opens a number if digits follow in the same run: "RX-2291", "K009". */
    private static boolean holdsDigit(Tokens tokens, Token word) {
        Token last = word;
        for (int parts = 0; parts < 4; parts++) {
            Token next = next(tokens, last);
            if (next.nothing() || next.number()) {
                return next.number() && next.start() - word.start() <= 12;
            }
            last = next;
        }
        return false;
    }

    private static Token next(Tokens tokens, Token last) {
        Token next = tokens.after(last);
        if (next.touches(last) && (next.number() || next.word())) {
            return next;
        }
        if (next.touches(last) && next.signOf("-./")) {
            Token behind = tokens.after(next);
            if (behind.touches(next) && (behind.number() || behind.word())) {
                return behind;
            }
        }
        boolean beside = last.number() && next.number() && next.start() - last.end() == 1 && next.length() >= 2;
        boolean lead =
                last.word() && last.shouted() && last.length() <= 3 && next.number() && next.start() - last.end() == 1;
        return beside || lead ? next : Token.nothing(next.index(), next.start());
    }

    static int digits(String value) {
        int digits = 0;
        for (int at = 0; at < value.length(); at++) {
            digits += Character.isDigit(value.charAt(at)) ? 1 : 0;
        }
        return digits;
    }

    /** "120 mg" without its blank, "2.5", "3-5", "120/80", "12.3.19": what clinicians measure and when. */
    static boolean measurement(Tokens tokens, Token first, Token last) {
        Token second = tokens.after(first);
        Token third = tokens.after(second);
        boolean two = first.number() && second.signOf("-./") && third.equals(last) && third.number();
        if (two) {
            return first.length() <= 3 && third.length() <= 3
                    || second.sign('.')
                    || NumericDate.year(first) && third.length() <= 2
                    || NumericDate.year(third);
        }
        return first.number() && second.equals(last) && Units.timeOrDose(second.key())
                || NumericDate.end(tokens, first) != null;
    }
}
