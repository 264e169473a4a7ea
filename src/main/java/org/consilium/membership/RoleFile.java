package org.consilium.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A role in an export.
 *
 * @param boards the boards it is for, if it is not for all
 */
record RoleFile(String role, LocalDate grantedOn, boolean forAllBoards, List<UUID> boards) {

    static RoleFile of(RoleGrant grant, List<ModeratedBoard> moderated) {
        List<UUID> boards = grant.isForAllBoards()
                ? List.of()
                : moderated.stream().map(ModeratedBoard::boardId).toList();
        return new RoleFile(grant.role(), grant.grantedOn(), grant.isForAllBoards(), boards);
    }
}
