package org.consilium.verification.workplace;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.consilium.membership.Admission;
import org.consilium.platform.crypto.Hashes;
import org.consilium.platform.crypto.KeyNames;
import org.consilium.platform.crypto.Keystore;
import org.consilium.platform.net.PublicUrl;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.problem.ProblemType;
import org.consilium.platform.random.Randomness;
import org.consilium.platform.transaction.UseCase;

/** Somebody names a work address as evidence: a link goes there. An address named before does not count any more. */
@UseCase
public class NameWorkAddress {
    static final ProblemType DOMAIN_UNKNOWN =
            new ProblemType("work-domain-unknown", 409, "This domain is not on the list of workplaces");

    private final WorkDomains domains;
    private final WorkAddresses addresses;
    private final Admission admission;
    private final PublicUrl publicUrl;
    private final Keystore keystore;
    private final Randomness randomness;
    private final Clock clock;

    @Inject
    NameWorkAddress(
            WorkDomains domains,
            WorkAddresses addresses,
            Admission admission,
            PublicUrl publicUrl,
            Keystore keystore,
            Randomness randomness,
            Clock clock) {
        this.domains = domains;
        this.addresses = addresses;
        this.admission = admission;
        this.publicUrl = publicUrl;
        this.keystore = keystore;
        this.randomness = randomness;
        this.clock = clock;
    }

    /**
     * Sends the link.
     *
     * @param typed an address of mail
     * @throws Problem {@code work-domain-unknown}
     */
    public void name(UUID memberId, String typed) {
        String address = typed.strip().toLowerCase(Locale.ROOT);
        String domain = DomainName.ofAddress(address)
                .filter(name -> domains.find(name).isPresent())
                .orElseThrow(
                        () -> new Problem(
                                DOMAIN_UNKNOWN,
                                "The operator has not listed this domain as a workplace's. Ask for it to be added, or use other evidence."));
        String secret = randomness.token();
        addresses.removeOf(memberId);
        WorkAddress named = new WorkAddress(memberId, domain, address, hash(address));
        named.mailed(Hashes.sha256(secret), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        addresses.add(named);
        admission.writeTo(
                address, "Please confirm your work address", """
                Somebody, probably you, has named this address to show where they work. If it was you, please open

                %s

                within a week. If it was not you, do nothing: without that, the address counts for nothing.
                """.formatted(publicUrl.of("/work-address#" + secret)));
    }

    /** Keyed, so that a stolen database does not tell who works where. */
    private byte[] hash(String address) {
        return Hashes.hmac(keystore.current(KeyNames.MAC), Hashes.sha256("work-address"), Hashes.sha256(address));
    }
}
