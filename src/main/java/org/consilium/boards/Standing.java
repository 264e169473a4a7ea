package org.consilium.boards;

import java.util.Set;
import java.util.UUID;
import org.consilium.membership.MemberStanding;
import org.consilium.platform.access.Caller;
import org.consilium.platform.access.Role;

/**
 * What decides which boards a verified member sees.
 *
 * @param profession id of the profession
 * @param specialties MeSH ids
 * @param country ISO 3166-1 alpha-2 code
 * @param moderatesAll whether the member keeps order on all boards
 * @param moderatedBoards the boards on which the member keeps order
 */
record Standing(
        String profession, Set<String> specialties, String country, boolean moderatesAll, Set<UUID> moderatedBoards) {

    static Standing of(Caller caller) {
        return new Standing(
                caller.profession(),
                caller.specialties(),
                caller.country(),
                caller.has(Role.MODERATOR) && caller.moderatesAll(),
                caller.has(Role.MODERATOR) ? caller.moderatedBoards() : Set.of());
    }

    static Standing of(MemberStanding member) {
        return new Standing(member.profession(), member.specialties(), member.country(), member.moderates(), Set.of());
    }

    /** Whoever keeps order on a board sees it, whomever it is for. */
    boolean moderates(UUID boardId) {
        return moderatesAll || moderatedBoards.contains(boardId);
    }
}
