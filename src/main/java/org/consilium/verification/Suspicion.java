package org.consilium.verification;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.consilium.membership.vocabulary.Term;
import org.consilium.verification.matching.MailboxFit;
import org.consilium.verification.matching.NameMatch;
import org.consilium.verification.registry.RegistryEntry;
import org.consilium.verification.workplace.WorkAddressProof;
import org.jspecify.annotations.Nullable;

/** Finds what does not fit together. */
final class Suspicion {
    /** The register contradicts what is claimed. */
    static final Set<Flag> CONTRADICTIONS = Set.of(
            Flag.NUMBER_UNKNOWN,
            Flag.ENTRY_NOT_ACTIVE,
            Flag.NAME_DIFFERS,
            Flag.PROFESSION_DIFFERS,
            Flag.SPECIALTY_DIFFERS);

    static final Set<Flag> ABOUT_ADDRESS = Set.of(Flag.ADDRESS_DIFFERS, Flag.ADDRESS_CLAIMED);

    private Suspicion() {}

    static Set<Flag> flags(Facts facts) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (facts.claim().isInRegister()) {
            facts.entry().ifPresentOrElse(entry -> flagEntry(flags, entry, facts), () -> flagUnknown(flags, facts));
        }
        if (facts.otherClaim() || facts.otherHolder()) {
            flags.add(Flag.NUMBER_CLAIMED);
        }
        if (facts.addressProven()
                && facts.fit().filter(fit -> fit != MailboxFit.FITS).isPresent()) {
            flags.add(Flag.ADDRESS_DIFFERS);
        }
        if (facts.address().filter(proof -> isUnfit(proof, facts)).isPresent()) {
            flags.add(Flag.ADDRESS_DIFFERS);
        }
        if (facts.address().filter(WorkAddressProof::elsewhere).isPresent()) {
            flags.add(Flag.ADDRESS_CLAIMED);
        }
        if (facts.denials() > 0) {
            flags.add(Flag.VOUCH_DENIED);
        }
        return flags;
    }

    /** A students' mailbox shows that somebody is a student, and nothing else. */
    private static boolean isUnfit(WorkAddressProof proof, Facts facts) {
        return facts.addressProven() && proof.students() && !facts.isStudent();
    }

    private static void flagUnknown(Set<Flag> flags, Facts facts) {
        if (facts.looksUp()) {
            flags.add(Flag.NUMBER_UNKNOWN);
        }
    }

    private static void flagEntry(Set<Flag> flags, RegistryEntry entry, Facts facts) {
        if (!entry.isActive()) {
            flags.add(Flag.ENTRY_NOT_ACTIVE);
        }
        if (!facts.name().filter(NameMatch::isCertain).isPresent()) {
            flags.add(Flag.NAME_DIFFERS);
        }
        @Nullable String profession = entry.profession();
        String claimed = facts.applicant().profession().id();
        if (profession == null || !profession.equals(claimed)) {
            flags.add(Flag.PROFESSION_DIFFERS);
        }
        if (isOfOtherSpecialty(facts)) {
            flags.add(Flag.SPECIALTY_DIFFERS);
        }
    }

    private static boolean isOfOtherSpecialty(Facts facts) {
        Set<String> claimed =
                facts.applicant().specialties().stream().map(Term::id).collect(Collectors.toSet());
        return !claimed.isEmpty()
                && !facts.specialties().isEmpty()
                && Collections.disjoint(new HashSet<>(facts.specialties()), claimed);
    }
}
