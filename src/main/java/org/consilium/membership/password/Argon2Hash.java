package org.consilium.membership.password;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * A password's Argon2id hash with all that is needed to compute it again.
 *
 * @param memoryKib memory in KiB
 * @param passes number of passes
 * @param lanes degree of parallelism
 * @param salt random bytes
 * @param digest the hash itself
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9106">RFC 9106, Argon2</a>
 */
record Argon2Hash(int memoryKib, int passes, int lanes, byte[] salt, byte[] digest) {
    static final int SALT_BYTES = 16;

    private static final int DIGEST_BYTES = 32;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final Pattern ENCODED =
            Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d+),t=(\\d+),p=(\\d+)\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    /** The hash of a password with today's parameters. */
    static Argon2Hash of(String password, byte[] salt) {
        return new Argon2Hash(
                MEMORY_KIB, PASSES, LANES, salt, digest(password, MEMORY_KIB, PASSES, LANES, salt, DIGEST_BYTES));
    }

    /**
     * Reads what {@link #encoded} wrote.
     *
     * @throws IllegalArgumentException if it is something else
     */
    static Argon2Hash parse(String encoded) {
        Matcher parts = ENCODED.matcher(encoded);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not an Argon2id hash");
        }
        Base64.Decoder base64 = Base64.getDecoder();
        return new Argon2Hash(
                Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(3)),
                base64.decode(parts.group(4)),
                base64.decode(parts.group(5)));
    }

    /** The usual text form, {@code $argon2id$v=19$m=…,t=…,p=…$salt$hash}. */
    String encoded() {
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + memoryKib + ",t=" + passes + ",p=" + lanes + "$" + base64.encodeToString(salt)
                + "$" + base64.encodeToString(digest);
    }

    /** Whether this is the hash of that password. */
    boolean matches(String password) {
        return MessageDigest.isEqual(digest, digest(password, memoryKib, passes, lanes, salt, digest.length));
    }

    private static byte[] digest(String password, int memoryKib, int passes, int lanes, byte[] salt, int length) {
        Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
        argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memoryKib)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        byte[] digest = new byte[length];
        argon2.generateBytes(normalised(password).getBytes(UTF_8), digest);
        return digest;
    }

    /** Keyboards write the same letter in different ways. */
    private static String normalised(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}
