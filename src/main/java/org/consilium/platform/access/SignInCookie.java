package org.consilium.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import org.consilium.platform.net.PublicUrl;

/**
 * The cookie of a sign-in. Over TLS it carries the {@code __Host-} prefix, which browsers only take from the very host, for all
 * paths and with {@code Secure}; plain http is for a local server only and cannot have it.
 */
@ApplicationScoped
public class SignInCookie {
    private static final String PLAIN_NAME = "consilium";
    private static final int UNTIL_THE_BROWSER_CLOSES = -1;

    private final boolean secure;

    /** The cookie of a site at that address. */
    @Inject
    public SignInCookie(PublicUrl publicUrl) {
        this.secure = publicUrl.isSecure();
    }

    /** The cookie's name. */
    public String name() {
        return secure ? "__Host-" + PLAIN_NAME : PLAIN_NAME;
    }

    /**
     * Sets the cookie.
     *
     * @param secret the sign-in's secret
     * @param maxAgeSeconds how long the browser keeps it at most
     */
    public NewCookie carrying(String secret, int maxAgeSeconds) {
        return cookie(secret, maxAgeSeconds);
    }

    /** Sets the cookie for as long as the browser stays open. */
    public NewCookie carryingForNow(String secret) {
        return cookie(secret, UNTIL_THE_BROWSER_CLOSES);
    }

    /** Removes the cookie. */
    public NewCookie removal() {
        return cookie("", 0);
    }

    private NewCookie cookie(String value, int maxAgeSeconds) {
        return new NewCookie.Builder(name())
                .value(value)
                .path("/")
                .maxAge(maxAgeSeconds)
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
