package org.consilium.platform.net;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/**
 * A range of network addresses, such as {@code 10.0.0.0/8}, {@code fd00::/8} or a single address.
 *
 * @param first any address of the range
 * @param prefix how many leading bits all its addresses share
 */
record Network(byte[] first, int prefix) {
    /** Only digits and separators of addresses: whatever passes is never looked up in the DNS. */
    private static final Pattern LITERAL = Pattern.compile("[0-9.]{7,15}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    static Network parse(String text) {
        int slash = text.indexOf('/');
        byte[] address =
                bytes(slash < 0 ? text.trim() : text.substring(0, slash).trim());
        int bits = address.length * Byte.SIZE;
        int prefix =
                slash < 0 ? bits : Integer.parseInt(text.substring(slash + 1).trim());
        if (prefix < 0 || prefix > bits) {
            throw new IllegalArgumentException("No network: " + text);
        }
        return new Network(address, prefix);
    }

    static boolean isAddress(String text) {
        return LITERAL.matcher(text).matches() && parses(text);
    }

    boolean contains(String address) {
        if (!isAddress(address)) {
            return false;
        }
        byte[] other = bytes(address);
        int ignored = first.length * Byte.SIZE - prefix;
        return other.length == first.length
                && new BigInteger(1, first).shiftRight(ignored).equals(new BigInteger(1, other).shiftRight(ignored));
    }

    private static boolean parses(String text) {
        try {
            bytes(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static byte[] bytes(String literal) {
        if (!LITERAL.matcher(literal).matches()) {
            throw new IllegalArgumentException("No network address: " + literal);
        }
        try {
            return InetAddress.getByName(literal).getAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("No network address: " + literal, e);
        }
    }
}
