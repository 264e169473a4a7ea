package org.consilium.verification.identifier;

import java.util.regex.Pattern;

/** How identifiers of a scheme are built. */
final class Shape {
    private final Pattern pattern;
    private final String complaint;

    /**
     * A shape.
     *
     * @param complaint what to tell about anything of another shape
     */
    Shape(String pattern, String complaint) {
        this.pattern = Pattern.compile(pattern);
        this.complaint = complaint;
    }

    void require(String compact) {
        if (!pattern.matcher(compact).matches()) {
            throw new InvalidIdentifier(complaint);
        }
    }
}
