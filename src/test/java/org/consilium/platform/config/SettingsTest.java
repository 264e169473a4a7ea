package org.consilium.platform.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private final Settings settings = new Settings();

    @Test
    void aNameWithATypingErrorIsTold() {
        assertThat(settings.unknown(Stream.of("CONSILIUM_DB_ULR", "consilium.db.usr")))
                .containsExactly("CONSILIUM_DB_ULR", "consilium.db.usr");
    }

    @Test
    void aSettingIsKnownInEachOfItsForms() {
        assertThat(settings.unknown(
                        Stream.of("CONSILIUM_DB_SOCKET_TIMEOUT", "consilium.db.socket-timeout", "CONSILIUM_DB_URL")))
                .isEmpty();
    }

    @Test
    void whatIsNobodysSettingIsNoneOfItsBusiness() {
        assertThat(settings.unknown(Stream.of("PATH", "java.home", "CONSILIUMS")))
                .isEmpty();
    }
}
