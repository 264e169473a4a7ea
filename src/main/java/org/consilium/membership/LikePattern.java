package org.consilium.membership;

/** Patterns for {@code like … escape '!'}. */
final class LikePattern {
    private LikePattern() {}

    /** Whatever starts with the text, in which no character means anything but itself. */
    static String startingWith(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
