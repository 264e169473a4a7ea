package org.consilium.deidentification;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The tokens of a text in their order, made in one pass. */
final class Tokens {
    private static final String SENTENCE_ENDS = ".!?:;\"“”»«•*|";
    private static final String ELIDED = "oOdDlLmMnN";

    private final String text;
    private final List<Token> all;

    private Tokens(String text, List<Token> all) {
        this.text = text;
        this.all = all;
    }

    /** Splits a text and looks its words up. */
    static Tokens of(String text, Lexicon lexicon) {
        List<Token> tokens = new ArrayList<>(text.length() / 4 + 1);
        boolean opens = true;
        for (int at = 0; at < text.length(); ) {
            char here = text.charAt(at);
            if (here != '\n' && (Character.isWhitespace(here) || Character.isSpaceChar(here))) {
                at++;
                continue;
            }
            Token.Kind kind = kindOf(here);
            int end = end(text, at, kind);
            String written = text.substring(at, end);
            String key = kind == Token.Kind.WORD ? Keys.of(written) : written;
            int traits = kind == Token.Kind.WORD ? lexicon.traits(key) : 0;
            boolean spaced =
                    at > 0 && (tokens.isEmpty() || tokens.get(tokens.size() - 1).end() < at);
            tokens.add(new Token(tokens.size(), kind, at, end, written, key, traits, spaced, opens));
            opens = opensAfter(kind, here, opens);
            at = end;
        }
        return new Tokens(text, tokens);
    }

    private static Token.Kind kindOf(char here) {
        if (Character.isLetter(here)) {
            return Token.Kind.WORD;
        }
        if (here >= '0' && here <= '9') {
            return Token.Kind.NUMBER;
        }
        return here == '\n' ? Token.Kind.LINE : Token.Kind.SIGN;
    }

    private static int end(String text, int start, Token.Kind kind) {
        int end = start + 1;
        if (kind == Token.Kind.WORD) {
            while (end < text.length() && belongs(text, start, end)) {
                end++;
            }
        } else if (kind == Token.Kind.NUMBER) {
            while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
                end++;
            }
        } else if (Character.isHighSurrogate(text.charAt(start)) && end < text.length()) {
            end++;
        }
        return end;
    }

    private static boolean belongs(String text, int start, int at) {
        char sign = text.charAt(at);
        if (Character.isLetter(sign) || Character.getType(sign) == Character.NON_SPACING_MARK) {
            return true;
        }
        // O'Brien and D'Angelo are one word; a genitive is not part of it
        return sign == '\''
                && at == start + 1
                && ELIDED.indexOf(text.charAt(start)) >= 0
                && at + 2 < text.length()
                && Character.isLetter(text.charAt(at + 1))
                && Character.isLetter(text.charAt(at + 2));
    }

    private static boolean opensAfter(Token.Kind kind, char here, boolean before) {
        return switch (kind) {
            case LINE -> true;
            case SIGN -> before || SENTENCE_ENDS.indexOf(here) >= 0;
            default -> false;
        };
    }

    String text() {
        return text;
    }

    int size() {
        return all.size();
    }

    /** The token of this place; beyond both ends there is nothing. */
    Token at(int index) {
        if (index < 0) {
            return Token.nothing(index, 0);
        }
        return index < all.size() ? all.get(index) : Token.nothing(index, text.length());
    }

    Token after(Token token) {
        return at(token.index() + 1);
    }

    Token before(Token token) {
        return at(token.index() - 1);
    }

    List<Token> all() {
        return all;
    }

    /** Whether a word or number stands apart: no letter or digit touches it. */
    boolean opensApart(Token token) {
        Token before = before(token);
        return !(token.touches(before) && (before.word() || before.number()));
    }

    /** Whether no letter or digit touches its end. */
    boolean endsApart(Token token) {
        Token after = after(token);
        return !(after.touches(token) && (after.word() || after.number()));
    }

    /** Whether one of these words stands at most so many tokens before, in the same line. */
    boolean announced(Token token, Set<String> words, int distance) {
        for (int back = 1; back <= distance; back++) {
            Token before = at(token.index() - back);
            if (before.line()) {
                return false;
            }
            if (words.contains(before.key())) {
                return true;
            }
        }
        return false;
    }

    /** The first token that ends after this offset. */
    Token from(int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return at(low);
    }
}
