package org.consilium.verification.workplace;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Mail domains in their one form. */
final class DomainName {
    private static final int LONGEST = 253;
    private static final Pattern FORM =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])");

    private DomainName() {}

    /** The domain as servers know it; nothing if that is no domain. */
    static Optional<String> of(String typed) {
        String bare = typed.strip().toLowerCase(Locale.ROOT);
        try {
            return Optional.of(IDN.toASCII(bare.startsWith("@") ? bare.substring(1) : bare, IDN.USE_STD3_ASCII_RULES))
                    .filter(domain ->
                            domain.length() <= LONGEST && FORM.matcher(domain).matches());
        } catch (IllegalArgumentException noDomain) {
            return Optional.empty();
        }
    }

    /** The domain of an address. */
    static Optional<String> ofAddress(String address) {
        return of(address.substring(address.lastIndexOf('@') + 1));
    }
}
