package org.consilium.membership;

import java.util.Locale;

/** E-mail addresses in one form, so that an account is found however its owner writes it. */
final class EmailAddress {
    /** The longest address that mail can reach. */
    static final int LONGEST = 254;

    private EmailAddress() {}

    /** The address without space around it and in lower case. */
    static String normalised(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }
}
