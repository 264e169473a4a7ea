package org.consilium.verification.workplace;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.problem.Problems;
import org.consilium.platform.transaction.UseCase;

/** Takes a work address as its owner's, because the link that was mailed there was followed. */
@UseCase
class ProveWorkAddress {
    private final WorkAddresses addresses;
    private final Event<WorkAddressProven> proven;
    private final Clock clock;

    @Inject
    ProveWorkAddress(WorkAddresses addresses, Event<WorkAddressProven> proven, Clock clock) {
        this.addresses = addresses;
        this.proven = proven;
        this.clock = clock;
    }

    void prove(String secret) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        WorkAddress address = addresses
                .ofLink(secret)
                .filter(found -> found.isOpen(today))
                .orElseThrow(() -> new Problem(
                        Problems.LINK_UNUSABLE, "It was used before, is too old, or was replaced by a newer one."));
        address.prove(today);
        proven.fire(new WorkAddressProven(address.memberId()));
    }
}
