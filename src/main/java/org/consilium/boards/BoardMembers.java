package org.consilium.boards;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.consilium.membership.MemberStanding;
import org.consilium.membership.Standings;

/** Tells which members see a board, for whoever speaks of them there. To be called inside a use case. */
@ApplicationScoped
public class BoardMembers {
    private final Boards boards;
    private final BoardInvitations invitations;
    private final Standings standings;

    @Inject
    BoardMembers(Boards boards, BoardInvitations invitations, Standings standings) {
        this.boards = boards;
        this.invitations = invitations;
        this.standings = standings;
    }

    /** Those of the members who see the board, in three statements at most, however many they are. */
    public Set<UUID> whoSee(UUID boardId, Collection<UUID> memberIds) {
        if (memberIds.isEmpty()) {
            return Set.of();
        }
        Audience audience = boards.byId(boardId).audience();
        Set<UUID> invited = audience.invitationOnly() ? invitations.among(boardId, memberIds) : Set.of();
        return standings.of(memberIds, boardId).stream()
                .filter(member ->
                        member.moderates() || audience.admits(Standing.of(member), invited.contains(member.id())))
                .map(MemberStanding::id)
                .collect(toSet());
    }
}
