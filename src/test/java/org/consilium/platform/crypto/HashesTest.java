package org.consilium.platform.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class HashesTest {

    @Test
    void sha256IsThatOfFips180() {
        assertThat(HexFormat.of().formatHex(Hashes.sha256("abc")))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void hmacIsThatOfRfc4231() {
        SecretKeySpec key = new SecretKeySpec("Jefe".getBytes(UTF_8), "AES");

        byte[] mac = Hashes.hmac(key, "what do ya want ".getBytes(UTF_8), "for nothing?".getBytes(UTF_8));

        assertThat(HexFormat.of().formatHex(mac))
                .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }
}
