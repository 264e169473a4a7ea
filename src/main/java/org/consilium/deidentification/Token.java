package org.consilium.deidentification;

/**
 * A word, a number or a sign of a text. Blanks are no tokens: {@code spaced} tells of them.
 *
 * @param index its place among the tokens
 * @param kind what it is
 * @param start its first offset
 * @param end the offset after its last character
 * @param text as written
 * @param key in lower case, without accents: how word lists know it
 * @param traits what word lists say of it, see {@link Traits}
 * @param spaced whether a blank stands before it
 * @param opens whether it is the first word of a sentence or of a line
 */
record Token(
        int index, Kind kind, int start, int end, String text, String key, int traits, boolean spaced, boolean opens) {

    /** What a token is. */
    enum Kind {
        /** A run of letters. */
        WORD,
        /** A run of digits. */
        NUMBER,
        /** A single character that is neither letter nor digit nor blank. */
        SIGN,
        /** The end of a line. */
        LINE,
        /** What stands before the first and after the last token. */
        NOTHING
    }

    private static final int LARGEST_READ = 9;

    static Token nothing(int index, int offset) {
        return new Token(index, Kind.NOTHING, offset, offset, "", "", 0, true, false);
    }

    boolean word() {
        return kind == Kind.WORD;
    }

    boolean number() {
        return kind == Kind.NUMBER;
    }

    boolean line() {
        return kind == Kind.LINE;
    }

    boolean nothing() {
        return kind == Kind.NOTHING;
    }

    boolean sign(char sign) {
        return kind == Kind.SIGN && text.charAt(0) == sign;
    }

    boolean signOf(String signs) {
        return kind == Kind.SIGN && signs.indexOf(text.charAt(0)) >= 0;
    }

    int length() {
        return end - start;
    }

    /** Whether this follows the other without a blank. */
    boolean touches(Token before) {
        return before.end == start && !before.nothing() && !nothing();
    }

    /** What the digits say, or -1 if they are too many for a day, a year or a house. */
    int value() {
        return kind == Kind.NUMBER && length() <= LARGEST_READ ? Integer.parseInt(text) : -1;
    }

    boolean has(int trait) {
        return (traits & trait) != 0;
    }

    boolean capitalised() {
        return kind == Kind.WORD && (Character.isUpperCase(text.charAt(0)) || Character.isTitleCase(text.charAt(0)));
    }

    /** Written in capitals from the first letter to the last, and more than one. */
    boolean shouted() {
        if (kind != Kind.WORD || text.length() < 2) {
            return false;
        }
        for (int at = 0; at < text.length(); at++) {
            if (Character.isLowerCase(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** A capital followed by small letters somewhere: a name, not an abbreviation. */
    boolean proper() {
        return capitalised() && text.length() > 1 && !shouted();
    }

    boolean initial() {
        return text.length() == 1 && capitalised();
    }
}
