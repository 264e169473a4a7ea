package org.consilium.verification;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the evidence amounts to. A full badge takes a match in the register (where no register can be looked up, a document) and one
 * further kind; a number alone gives nothing, for anybody can quote a public one.
 *
 * @param certain kinds that need nobody's look
 * @param arguable kinds that a verifier may count, the certain ones among them
 * @param flags what makes people look twice
 * @param needs what the applicant can still do
 * @param anchored whether the arguable kinds hold a register's match or what stands in for it
 * @param student whether a student's badge is asked for, for which one kind is enough and a person decides
 */
record Assessment(
        Set<EvidenceKind> certain,
        Set<EvidenceKind> arguable,
        Set<Flag> flags,
        Set<Need> needs,
        boolean anchored,
        boolean student) {
    private static final int VOUCHERS = 2;

    static Assessment of(Facts facts) {
        Set<Flag> flags = Suspicion.flags(facts);
        Set<EvidenceKind> arguable = arguable(facts);
        Set<EvidenceKind> certain = EnumSet.noneOf(EvidenceKind.class);
        certain.addAll(arguable);
        certain.retainAll(EnumSet.of(EvidenceKind.REGISTER, EvidenceKind.WORK_ADDRESS));
        if (flags.contains(Flag.NUMBER_CLAIMED) || !Collections.disjoint(flags, Suspicion.CONTRADICTIONS)) {
            certain.remove(EvidenceKind.REGISTER);
        }
        if (!Collections.disjoint(flags, Suspicion.ABOUT_ADDRESS)) {
            certain.remove(EvidenceKind.WORK_ADDRESS);
        }
        boolean anchored = facts.looksUp()
                ? arguable.contains(EvidenceKind.REGISTER)
                : arguable.contains(EvidenceKind.REGISTER) || arguable.contains(EvidenceKind.DOCUMENT);
        return new Assessment(certain, arguable, flags, Guidance.needs(facts, flags), anchored, facts.isStudent());
    }

    /** Whether the badge can be given without anybody's look. */
    boolean grantsItself() {
        return !student
                && flags.isEmpty()
                && certain.contains(EvidenceKind.REGISTER)
                && certain.contains(EvidenceKind.WORK_ADDRESS);
    }

    /** Whether a verifier may give the badge. */
    boolean supportsApproval() {
        return student ? !arguable.isEmpty() : anchored && arguable.size() >= 2;
    }

    private static Set<EvidenceKind> arguable(Facts facts) {
        Set<EvidenceKind> kinds = EnumSet.noneOf(EvidenceKind.class);
        boolean listed = facts.entry().filter(entry -> entry.isActive()).isPresent();
        if (listed && !facts.otherHolder()) {
            kinds.add(EvidenceKind.REGISTER);
        }
        if (facts.addressProven()) {
            kinds.add(EvidenceKind.WORK_ADDRESS);
        }
        if (facts.seenDocuments() > 0) {
            kinds.add(EvidenceKind.DOCUMENT);
        }
        if (facts.vouches() >= VOUCHERS) {
            kinds.add(EvidenceKind.VOUCHES);
        }
        return kinds;
    }
}
