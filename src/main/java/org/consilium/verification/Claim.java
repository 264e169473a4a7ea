package org.consilium.verification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.consilium.verification.identifier.IdentifierScheme;
import org.jspecify.annotations.Nullable;

/**
 * Under what somebody says they are registered.
 *
 * @param registeredName the name there, if it is not the present one
 * @param register the register that is kept here, if it is one of these
 * @param scheme how the number is written, if that is known
 * @param identifier the number in its one form
 */
@Embeddable
record Claim(
        @Column(name = "registered_name") @Nullable String registeredName,
        @Column @Nullable String register,
        @Column @Nullable IdentifierScheme scheme,
        @Column @Nullable String identifier) {
    static final Claim NONE = new Claim(null, null, null, null);

    boolean hasNumber() {
        return identifier != null;
    }

    /** Whether the number can be looked up. */
    boolean isInRegister() {
        return register != null && identifier != null;
    }

    /** The names to look for: the present one and that one. */
    List<String> names(String presentName) {
        return Stream.of(presentName, registeredName).filter(Objects::nonNull).toList();
    }
}
