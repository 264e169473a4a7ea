package org.consilium.boards;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.consilium.membership.AuthorView;
import org.consilium.membership.MemberNames;
import org.consilium.platform.access.Caller;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.transaction.UseCase;

/** Invites a member to a board, or takes the invitation back. */
@UseCase
class InviteMember {
    private final Boards boards;
    private final BoardInvitations invitations;
    private final MemberNames names;
    private final AuditLog audit;
    private final Event<BoardAudienceChanged> audienceChanged;

    @Inject
    InviteMember(
            Boards boards,
            BoardInvitations invitations,
            MemberNames names,
            AuditLog audit,
            Event<BoardAudienceChanged> audienceChanged) {
        this.boards = boards;
        this.invitations = invitations;
        this.names = names;
        this.audit = audit;
        this.audienceChanged = audienceChanged;
    }

    void set(Caller caller, String slug, UUID memberId, boolean invited) {
        UUID boardId = boards.locked(slug).id();
        if (invited) {
            requireMember(memberId);
            invitations.add(boardId, memberId);
        } else {
            invitations.remove(boardId, memberId);
        }
        audit.append(
                invited ? "board-invitation-given" : "board-invitation-taken-back",
                caller.memberId(),
                memberId,
                Map.of("board", boardId.toString()));
        audienceChanged.fire(new BoardAudienceChanged(boardId));
    }

    private void requireMember(UUID memberId) {
        AuthorView member = names.authors(Set.of(memberId)).get(memberId);
        if (member == null || member.id() == null) {
            throw Problem.notFound();
        }
    }
}
