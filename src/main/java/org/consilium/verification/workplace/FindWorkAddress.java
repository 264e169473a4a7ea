package org.consilium.verification.workplace;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.consilium.platform.transaction.UseCase;

/** Looks up what somebody's work address shows. */
@UseCase
public class FindWorkAddress {
    private final WorkAddresses addresses;
    private final WorkDomains domains;

    @Inject
    FindWorkAddress(WorkAddresses addresses, WorkDomains domains) {
        this.addresses = addresses;
        this.domains = domains;
    }

    /** The address that an account named, if it named one. */
    public Optional<WorkAddressProof> of(UUID memberId) {
        return addresses.of(memberId).map(this::proof);
    }

    private WorkAddressProof proof(WorkAddress address) {
        Optional<WorkDomainView> domain = domains.find(address.domain()).map(WorkDomain::view);
        return new WorkAddressProof(
                address.domain(),
                address.address(),
                domain.map(WorkDomainView::institution).orElse(null),
                domain.map(WorkDomainView::students).orElse(false),
                address.provenOn(),
                addresses.isElsewhere(address));
    }
}
