package org.consilium.verification.workplace;

import jakarta.inject.Inject;
import java.util.UUID;
import org.consilium.platform.transaction.UseCase;

/** Lets go of the address itself once it has done its service. */
@UseCase
public class ForgetWorkAddress {
    private final WorkAddresses addresses;

    @Inject
    ForgetWorkAddress(WorkAddresses addresses) {
        this.addresses = addresses;
    }

    /** A decision was made: the domain and a keyed hash stay. */
    public void afterDecision(UUID memberId) {
        addresses.of(memberId).ifPresent(WorkAddress::forget);
    }

    /** They take the evidence back, or go: nothing stays. */
    public void altogether(UUID memberId) {
        addresses.removeOf(memberId);
    }
}
