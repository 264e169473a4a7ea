package org.consilium.threads;

import java.util.Locale;
import java.util.regex.Pattern;
import org.consilium.platform.markdown.Markdown;

/**
 * The handle of somebody who is gone, where others spoke to it.
 *
 * @param handle without the @
 */
public record FormerHandle(String handle) {
    /** Nobody can have it. */
    public static final String INSTEAD = "@former-member";

    /** For the rare text that has no room for more. */
    private static final String SHORT = "@…";

    /** What a search for texts with it begins with. */
    public String mention() {
        return "@" + handle;
    }

    /** Where it stands alone, in the words of Java's regular expressions and of the database's. */
    public String pattern() {
        return "(?i)(?<![A-Za-z0-9.+_-])" + mention() + "(?![_-]*[A-Za-z0-9])";
    }

    /** The text without it. */
    String takenFrom(String text) {
        if (!text.toLowerCase(Locale.ROOT).contains(mention().toLowerCase(Locale.ROOT))) {
            return text;
        }
        Pattern pattern = Pattern.compile(pattern());
        String reworded = pattern.matcher(text).replaceAll(INSTEAD);
        return reworded.length() <= Markdown.LONGEST
                ? reworded
                : pattern.matcher(text).replaceAll(SHORT);
    }
}
