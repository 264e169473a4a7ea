package org.consilium.verification;

import java.util.Optional;
import java.util.Set;
import org.consilium.membership.ApplicantView;
import org.consilium.verification.matching.MailboxFit;
import org.consilium.verification.matching.NameMatch;
import org.consilium.verification.registry.RegistryEntry;
import org.consilium.verification.workplace.WorkAddressProof;

/**
 * All that is known of an application at one moment.
 *
 * @param applicant what they claim to be
 * @param claim under what they say they are registered
 * @param looksUp whether a register of their profession and country is here, of which a whole file was read
 * @param entry what the register says of the number
 * @param name how well its names fit; there if the entry is
 * @param specialties MeSH ids that the entry's codes stand for; empty if they tell none
 * @param otherClaim whether somebody else claims the number too
 * @param otherHolder whether somebody else was let in with the number
 * @param address the work address that they named
 * @param fit how well its mailbox fits the names; there if the address is, until it is forgotten
 * @param documents how many documents there are
 * @param seenDocuments how many of them a verifier has looked at
 * @param vouches how many members know them
 * @param denials how many members do not
 */
record Facts(
        ApplicantView applicant,
        Claim claim,
        boolean looksUp,
        Optional<RegistryEntry> entry,
        Optional<NameMatch> name,
        Set<String> specialties,
        boolean otherClaim,
        boolean otherHolder,
        Optional<WorkAddressProof> address,
        Optional<MailboxFit> fit,
        int documents,
        int seenDocuments,
        long vouches,
        long denials) {

    boolean isStudent() {
        return BadgeKind.of(applicant) == BadgeKind.STUDENT;
    }

    /** Whether a work address was named since the last decision, which lets go of it. */
    boolean addressNamed() {
        return address.filter(proof -> proof.address() != null).isPresent();
    }

    /** Whether its owner followed the link. One that is gone counts no more: nobody could say whether the mailbox fits the name. */
    boolean addressProven() {
        return addressNamed()
                && address.filter(proof -> proof.provenOn() != null).isPresent();
    }
}
