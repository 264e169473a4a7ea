package org.consilium.platform.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;

/**
 * The secret that a request presents.
 *
 * @param secret the cookie's value or the token
 * @param bearer whether it came in the {@code Authorization} header
 */
record Credential(String secret, boolean bearer) {
    private static final String BEARER = "Bearer ";

    /** The credential of a request; the header wins, since a client that sends it means it. */
    static Optional<Credential> of(HttpServletRequest request, String cookieName) {
        String header = request.getHeader("Authorization");
        if (header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return Optional.of(new Credential(header.substring(BEARER.length()).trim(), true));
        }
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(cookieName)) {
                    return Optional.of(new Credential(cookie.getValue(), false));
                }
            }
        }
        return Optional.empty();
    }

    /** What the database knows of the secret. */
    byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
