package org.consilium.platform.markdown;

import java.text.Normalizer;
import java.util.Optional;

/**
 * A hashtag, independent of how it was typed: {@code #COVID} and {@code #covid} are one, and so are full-width and ordinary letters.
 *
 * @param key the tag in its compared form, without the number sign
 */
public record Hashtag(String key) {
    /** The most characters (code points) of a tag; longer ones are text. */
    public static final int LONGEST = 60;

    /**
     * Reads a tag.
     *
     * @param typed the tag without the number sign
     * @return the tag, or nothing if this is none: a letter of any script, then letters, digits and underscores
     */
    public static Optional<Hashtag> of(String typed) {
        String folded = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .codePoints()
                .map(Character::toUpperCase)
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String key = Normalizer.normalize(folded, Normalizer.Form.NFKC);
        return isTag(key) ? Optional.of(new Hashtag(key)) : Optional.empty();
    }

    /** Whether a tag can go on with this character. */
    static boolean continues(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.DECIMAL_DIGIT_NUMBER -> true;
            default -> codePoint == '_' || Character.isLetter(codePoint);
        };
    }

    private static boolean isTag(String key) {
        return !key.isEmpty()
                && Character.isLetter(key.codePointAt(0))
                && key.codePointCount(0, key.length()) <= LONGEST
                && key.codePoints().allMatch(Hashtag::continues);
    }
}
