package org.consilium.platform.random;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Base64;

/** The one source of randomness; a test may replace it by a seeded one. */
@ApplicationScoped
public class Randomness {
    /** A secret that was never given out, as the API's description shows it. */
    public static final String TOKEN = "3q2-7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    private final SecureRandom source = new SecureRandom();

    /** This many unpredictable bytes. */
    public byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        source.nextBytes(bytes);
        return bytes;
    }

    /** A number from 0 to below the bound, each equally likely. */
    public int below(int bound) {
        return source.nextInt(bound);
    }

    /** A secret of 256 bits as 43 characters of unpadded base64url, for cookies, tokens and links. */
    public String token() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(32));
    }
}
