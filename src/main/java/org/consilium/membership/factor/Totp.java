package org.consilium.membership.factor;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Time-based one-time passwords as authenticator apps make them: HMAC-SHA-1, steps of 30 seconds, six digits.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6238">RFC 6238</a>
 */
public final class Totp {
    /** Bytes of a secret: as many as SHA-1 gives, as RFC 4226 recommends. */
    public static final int SECRET_BYTES = 20;

    private static final String ALGORITHM = "HmacSHA1";
    private static final long STEP_SECONDS = 30;
    private static final int DIGITS = 6;
    private static final int MODULUS = 1_000_000;

    /** Clocks differ, and typing takes time: one step before and after the present one counts too. */
    private static final int TOLERATED_STEPS = 1;

    private final byte[] secret;

    /** Codes of a secret. */
    public Totp(byte[] secret) {
        this.secret = secret.clone();
    }

    /**
     * The step whose code this is.
     *
     * @param code six digits; spaces are ignored
     * @param now the time
     * @param lastStep the step of the last code that counted; it and earlier ones do not count again
     * @return empty if the code is wrong, too old, or was used
     */
    public OptionalLong stepOf(String code, Instant now, long lastStep) {
        byte[] typed = code.replace(" ", "").getBytes(UTF_8);
        long present = Math.floorDiv(now.getEpochSecond(), STEP_SECONDS);
        OptionalLong found = OptionalLong.empty();
        for (long step = present - TOLERATED_STEPS; step <= present + TOLERATED_STEPS; step++) {
            boolean same = MessageDigest.isEqual(typed, code(step).getBytes(US_ASCII));
            if (same && step > lastStep) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    /** The code that is valid at a time. */
    public String codeAt(Instant now) {
        return code(Math.floorDiv(now.getEpochSecond(), STEP_SECONDS));
    }

    /** The secret as people type it into an app that cannot see the QR code. */
    public String base32() {
        return Base32.encode(secret);
    }

    /**
     * The address that an app reads from a QR code.
     *
     * @param issuer name of the site
     * @param account how the app names the account
     */
    public String uri(String issuer, String account) {
        String site = escaped(issuer);
        return "otpauth://totp/" + site + ":" + escaped(account) + "?secret=" + base32() + "&issuer=" + site;
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }

    private String code(long step) {
        byte[] hash = hmac(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
        return String.format("%0" + DIGITS + "d", number % MODULUS);
    }

    private byte[] hmac(byte[] message) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }
}
