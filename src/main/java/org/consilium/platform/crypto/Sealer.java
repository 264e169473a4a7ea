package org.consilium.platform.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.consilium.platform.random.Randomness;

/**
 * Seals bytes with AES-256-GCM so that only the server's keystore opens them and a change is found. A sealed value is the key's
 * number (4 bytes), a random nonce (12 bytes), the cipher text and its tag (16 bytes).
 */
@ApplicationScoped
public class Sealer {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int SHORTEST = Integer.BYTES + NONCE_BYTES + TAG_BITS / Byte.SIZE;

    private final Keystore keystore;
    private final Randomness randomness;

    /** A sealer with these keys. */
    @Inject
    public Sealer(Keystore keystore, Randomness randomness) {
        this.keystore = keystore;
        this.randomness = randomness;
    }

    /**
     * Seals.
     *
     * @param name whose current key seals, one of {@link KeyNames}
     * @param plain what to seal
     * @param context what the value belongs to, such as the id of its row; the same context must be given to open it, so a
     *     value moved elsewhere does not open
     */
    public byte[] seal(String name, byte[] plain, byte[] context) {
        int id = keystore.currentId(name);
        byte[] nonce = randomness.bytes(NONCE_BYTES);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, keystore.key(name, id), nonce, name, id, context);
            byte[] sealed = cipher.doFinal(plain);
            return ByteBuffer.allocate(Integer.BYTES + NONCE_BYTES + sealed.length)
                    .putInt(id)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-256-GCM is not available", e);
        }
    }

    /**
     * Opens what {@link #seal} made.
     *
     * @throws SealBroken if the value was changed, belongs to another context, or was sealed with another keystore's key
     * @throws KeyMissing if the key is not in the keystore
     */
    public byte[] open(String name, byte[] sealed, byte[] context) {
        if (sealed.length < SHORTEST) {
            throw new SealBroken();
        }
        ByteBuffer parts = ByteBuffer.wrap(sealed);
        int id = parts.getInt();
        byte[] nonce = new byte[NONCE_BYTES];
        parts.get(nonce);
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, keystore.key(name, id), nonce, name, id, context);
            return cipher.doFinal(sealed, parts.position(), parts.remaining());
        } catch (GeneralSecurityException e) {
            throw new SealBroken();
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, String name, int id, byte[] context)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(name.getBytes(StandardCharsets.UTF_8));
        cipher.updateAAD(
                ByteBuffer.allocate(1 + Integer.BYTES).put((byte) 0).putInt(id).array());
        cipher.updateAAD(context);
        return cipher;
    }
}
