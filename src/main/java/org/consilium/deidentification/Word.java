package org.consilium.deidentification;

/**
 * A word of a text.
 *
 * @param start its first offset
 * @param end the offset after its last letter
 * @param text as written
 * @param key in lower case, without accents: how lexicons know it
 * @param index its place among the words of the text
 * @param opens whether it is the first word of a sentence or of a line
 */
record Word(int start, int end, String text, String key, int index, boolean opens) {

    boolean capitalised() {
        return Character.isUpperCase(text.charAt(0)) || Character.isTitleCase(text.charAt(0));
    }

    /** A capital followed by a small letter somewhere: a name, not an abbreviation. */
    boolean looksProper() {
        return capitalised() && text.length() > 1 && !shouted();
    }

    boolean shouted() {
        return text.length() > 1 && text.chars().noneMatch(Character::isLowerCase);
    }

    boolean initial() {
        return text.length() == 1 && capitalised();
    }
}
