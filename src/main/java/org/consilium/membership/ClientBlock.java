package org.consilium.membership;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** What counts as one network address for throttling. */
final class ClientBlock {
    private static final int IPV4_BYTES = 4;
    private static final int IPV6_SITE_BYTES = 8;

    private ClientBlock() {}

    /**
     * The block of a client's address: an IPv4 address by itself, of IPv6 the first 64 bits, since whoever has one address there has
     * all of them.
     *
     * @param address a literal address, never a name
     */
    static String of(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return bytes.length == IPV4_BYTES
                    ? address
                    : HexFormat.of().formatHex(Arrays.copyOf(bytes, IPV6_SITE_BYTES));
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
