package org.consilium.membership;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S05 what counts as one address")
class ClientBlockTest {

    @Test
    void anIpv4AddressStandsForItself() {
        assertThat(ClientBlock.of("192.0.2.7")).isNotEqualTo(ClientBlock.of("192.0.2.8"));
    }

    @Test
    void theAddressesOfOneIpv6SiteAreOne() {
        assertThat(ClientBlock.of("2001:db8:0:1::7")).isEqualTo(ClientBlock.of("2001:db8:0:1:ffff::1"));
        assertThat(ClientBlock.of("2001:db8:0:1::7")).isNotEqualTo(ClientBlock.of("2001:db8:0:2::7"));
    }

    @Test
    void whatIsNoAddressIsTakenAsItIs() {
        assertThat(ClientBlock.of("a:b")).isEqualTo("a:b");
    }
}
