package org.consilium.platform.mail;

/**
 * A mail of plain text.
 *
 * @param subject one line
 * @param text the body
 */
public record Mail(String subject, String text) {

    /** A subject with a line break would start a header of its own. */
    public Mail {
        if (subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A mail's subject is one line");
        }
    }
}
