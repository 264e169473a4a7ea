package org.consilium.pages;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import org.consilium.membership.factor.Totp;

/** What a member's phone does with the secret that a page shows. */
final class AuthenticatorApp {
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final Duration STEP = Duration.ofSeconds(30);

    private final Totp totp;

    /** An app into which this was typed, spaces included. */
    AuthenticatorApp(String secret) {
        BigInteger bits = BigInteger.ZERO;
        for (char letter : secret.replace(" ", "").toCharArray()) {
            bits = bits.shiftLeft(5).or(BigInteger.valueOf(BASE32.indexOf(letter)));
        }
        byte[] bytes = new byte[Totp.SECRET_BYTES];
        for (int i = bytes.length - 1; i >= 0; i--) {
            bytes[i] = bits.byteValue();
            bits = bits.shiftRight(8);
        }
        this.totp = new Totp(bytes);
    }

    /** The code that it shows now. */
    String code() {
        return totp.codeAt(now());
    }

    /** The code that it shows next, which counts already: each counts once only. */
    String nextCode() {
        return totp.codeAt(now().plus(STEP));
    }

    private static Instant now() {
        return Instant.ofEpochMilli(System.currentTimeMillis());
    }
}
