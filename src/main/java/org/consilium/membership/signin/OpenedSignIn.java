package org.consilium.membership.signin;

import java.time.Duration;

/**
 * A sign-in that has just been opened.
 *
 * @param secret the value of its cookie
 * @param days how long it lasts at most
 */
public record OpenedSignIn(String secret, int days) {
    /** How long a browser needs to keep the cookie. */
    public int maxAgeSeconds() {
        return (int) Duration.ofDays(days).toSeconds();
    }
}
