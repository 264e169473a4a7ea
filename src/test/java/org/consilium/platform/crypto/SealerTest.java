package org.consilium.platform.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import org.consilium.platform.random.Randomness;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealerTest {
    private static final char[] PASSWORD = "correct horse battery staple".toCharArray();
    private static final byte[] PLAIN = "licence 4711".getBytes(UTF_8);
    private static final byte[] CONTEXT = "document 1".getBytes(UTF_8);

    private Path file;
    private Sealer sealer;

    @BeforeEach
    void create(@TempDir Path directory) {
        file = directory.resolve("keys.p12");
        KeystoreFile.create(file, PASSWORD);
        sealer = sealer();
    }

    @Test
    void whatIsSealedOpens() {
        assertThat(sealer.open(KeyNames.DOCUMENT, sealer.seal(KeyNames.DOCUMENT, PLAIN, CONTEXT), CONTEXT))
                .isEqualTo(PLAIN);
    }

    @Test
    void theSameBytesAreSealedDifferentlyEachTime() {
        assertThat(sealer.seal(KeyNames.DOCUMENT, PLAIN, CONTEXT))
                .isNotEqualTo(sealer.seal(KeyNames.DOCUMENT, PLAIN, CONTEXT));
    }

    @Test
    void aChangeOfAnyByteIsFound() {
        byte[] sealed = sealer.seal(KeyNames.DOCUMENT, PLAIN, CONTEXT);

        for (int i = Integer.BYTES; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertThatThrownBy(() -> sealer.open(KeyNames.DOCUMENT, changed, CONTEXT))
                    .as("byte %d", i)
                    .isInstanceOf(SealBroken.class);
        }
    }

    @Test
    void anotherKeyNumberInFrontIsNotFoundInTheKeystore() {
        byte[] sealed = sealer.seal(KeyNames.DOCUMENT, PLAIN, CONTEXT);
        sealed[0] ^= 1;

        assertThatThrownBy(() -> sealer.open(KeyNames.DOCUMENT, sealed, CONTEXT))
                .isInstanceOf(KeyMissing.class);
    }

    @Test
    void aValueMovedToAnotherPlaceDoesNotOpen() {
        byte[] sealed = sealer.seal(KeyNames.DOCUMENT, PLAIN, CONTEXT);

        assertThatThrownBy(() -> sealer.open(KeyNames.DOCUMENT, sealed, "document 2".getBytes(UTF_8)))
                .isInstanceOf(SealBroken.class);
    }

    @Test
    void aValueOfAnotherNameDoesNotOpen() {
        byte[] sealed = sealer.seal(KeyNames.DOCUMENT, PLAIN, CONTEXT);

        assertThatThrownBy(() -> sealer.open(KeyNames.PAYLOAD, sealed, CONTEXT)).isInstanceOf(SealBroken.class);
    }

    @Test
    void aValueCutShortDoesNotOpen() {
        byte[] sealed = sealer.seal(KeyNames.DOCUMENT, PLAIN, CONTEXT);

        assertThatThrownBy(() -> sealer.open(KeyNames.DOCUMENT, Arrays.copyOf(sealed, 10), CONTEXT))
                .isInstanceOf(SealBroken.class);
    }

    @Test
    void afterRotationOldValuesStillOpenAndNewOnesNeedTheNewKey() {
        byte[] old = sealer.seal(KeyNames.DOCUMENT, PLAIN, CONTEXT);
        KeystoreFile.rotate(file, PASSWORD, KeyNames.DOCUMENT);
        Sealer rotated = sealer();

        assertThat(rotated.open(KeyNames.DOCUMENT, old, CONTEXT)).isEqualTo(PLAIN);
        byte[] fresh = rotated.seal(KeyNames.DOCUMENT, PLAIN, CONTEXT);
        assertThatThrownBy(() -> sealer.open(KeyNames.DOCUMENT, fresh, CONTEXT)).isInstanceOf(KeyMissing.class);
    }

    private Sealer sealer() {
        return new Sealer(KeystoreFile.open(file, PASSWORD), new Randomness());
    }
}
