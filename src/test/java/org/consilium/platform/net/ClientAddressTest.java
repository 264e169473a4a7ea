package org.consilium.platform.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** S05: the client's address comes from trusted proxies only. */
class ClientAddressTest {
    private static final String PROXY = "10.1.2.3";
    private static final String CLIENT = "203.0.113.7";

    private final ClientAddress behindProxies =
            new ClientAddress(Optional.of(List.of("10.0.0.0/8", "fd00::/8", "192.0.2.1")));

    @Test
    void withoutProxiesTheHeaderIsNotBelieved() {
        ClientAddress direct = new ClientAddress(Optional.empty());
        assertThat(direct.of(CLIENT, List.of("198.51.100.1"))).isEqualTo(CLIENT);
    }

    @Test
    void aStrangerCannotChooseItsAddress() {
        assertThat(behindProxies.of(CLIENT, List.of("198.51.100.1"))).isEqualTo(CLIENT);
    }

    @Test
    void aTrustedProxySaysWhoTheClientIs() {
        assertThat(behindProxies.of(PROXY, List.of(CLIENT))).isEqualTo(CLIENT);
    }

    @Test
    void theLastHopThatIsNoProxyCountsWhateverTheClientWroteBeforeIt() {
        assertThat(behindProxies.of(PROXY, List.of("198.51.100.1, " + CLIENT, "192.0.2.1")))
                .isEqualTo(CLIENT);
    }

    @Test
    void aProxyMayHaveAnIpv6Address() {
        assertThat(behindProxies.of("fd12::1", List.of("2001:db8::5"))).isEqualTo("2001:db8::5");
    }

    @Test
    void whatIsNoAddressIsNeverLookedUp() {
        assertThat(behindProxies.of(PROXY, List.of("evil.example"))).isEqualTo(PROXY);
        assertThat(behindProxies.of(PROXY, List.of("999.1.1.1"))).isEqualTo(PROXY);
    }

    @Test
    void aProxyThatIsNoNetworkStopsTheStart() {
        assertThatThrownBy(() -> new ClientAddress(Optional.of(List.of("proxy.internal"))))
                .hasMessageContaining("proxy.internal");
        assertThatThrownBy(() -> new ClientAddress(Optional.of(List.of("10.0.0.0/33"))))
                .hasMessageContaining("10.0.0.0/33");
    }
}
