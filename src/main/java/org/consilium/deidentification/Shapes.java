package org.consilium.deidentification;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs one expression over a text; every expression here is bounded in what a single start may read. */
final class Shapes {
    private final Pattern pattern;

    /** An expression whose quantifiers are all bounded, in any case of letters. */
    Shapes(String expression) {
        pattern = Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
    }

    Matcher over(Examined examined) {
        return pattern.matcher(examined.text());
    }

    /** Hands over each match near a digit: most text has none, and is not looked at. */
    void nearDigits(Examined examined, Consumer<Matcher> found) {
        Matcher matcher =
                pattern.matcher(examined.text()).useTransparentBounds(true).useAnchoringBounds(false);
        for (Window window : examined.digits()) {
            matcher.region(window.start(), window.end());
            while (matcher.find()) {
                found.accept(matcher);
            }
        }
    }

    boolean matches(String text) {
        return pattern.matcher(text).matches();
    }

    boolean within(String text) {
        return pattern.matcher(text).find();
    }
}
