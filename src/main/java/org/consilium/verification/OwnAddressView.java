package org.consilium.verification;

import java.time.LocalDate;
import org.consilium.verification.workplace.WorkAddressProof;
import org.jspecify.annotations.Nullable;

/**
 * The own work address.
 *
 * @param address null once a decision was made: only its domain stays
 * @param institution whose the domain is
 * @param provenOn null while the link in the mail was not followed
 */
public record OwnAddressView(
        String domain,
        @Nullable String address,
        @Nullable String institution,
        @Nullable LocalDate provenOn) {

    static OwnAddressView of(WorkAddressProof proof) {
        return new OwnAddressView(proof.domain(), proof.address(), proof.institution(), proof.provenOn());
    }
}
