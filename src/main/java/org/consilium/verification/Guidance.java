package org.consilium.verification;

import java.util.EnumSet;
import java.util.Set;

/** Says what would help an applicant, without saying what others have claimed. */
final class Guidance {
    private Guidance() {}

    static Set<Need> needs(Facts facts, Set<Flag> flags) {
        Set<Need> needs = EnumSet.noneOf(Need.class);
        if (!facts.isStudent()) {
            anchor(needs, facts, flags);
        }
        boolean address = facts.addressNamed();
        if (address && !facts.addressProven()) {
            needs.add(Need.WORK_ADDRESS_LINK);
        }
        int further = (address ? 1 : 0) + (facts.vouches() > 0 ? 1 : 0) + (hasFurtherDocument(facts) ? 1 : 0);
        if (further == 0) {
            needs.add(Need.FURTHER_EVIDENCE);
        }
        return needs;
    }

    private static void anchor(Set<Need> needs, Facts facts, Set<Flag> flags) {
        if (!facts.looksUp()) {
            if (facts.documents() == 0) {
                needs.add(Need.DOCUMENT);
            }
            return;
        }
        if (!facts.claim().isInRegister()) {
            needs.add(Need.NUMBER);
        }
        if (flags.contains(Flag.NUMBER_UNKNOWN) || flags.contains(Flag.ENTRY_NOT_ACTIVE)) {
            needs.add(Need.CHECK_NUMBER);
        }
        if (flags.contains(Flag.NAME_DIFFERS)) {
            needs.add(Need.REGISTERED_NAME);
        }
    }

    /** Where a document stands in for the register, it is not also the further kind. */
    private static boolean hasFurtherDocument(Facts facts) {
        return facts.documents() > 0 && (facts.looksUp() || facts.isStudent());
    }
}
