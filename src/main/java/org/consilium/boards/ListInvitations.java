package org.consilium.boards;

import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.membership.AuthorView;
import org.consilium.membership.MemberNames;
import org.consilium.platform.paging.Page;
import org.consilium.platform.transaction.UseCase;

/** Lists who was invited to a board. */
@UseCase
class ListInvitations {
    private final Boards boards;
    private final BoardInvitations invitations;
    private final MemberNames names;

    @Inject
    ListInvitations(Boards boards, BoardInvitations invitations, MemberNames names) {
        this.boards = boards;
        this.invitations = invitations;
        this.names = names;
    }

    Page<InvitationView> list(String slug) {
        List<UUID> members = invitations.membersOf(boards.named(slug).id());
        Map<UUID, AuthorView> authors = names.authors(new LinkedHashSet<>(members));
        return Page.whole(members.stream()
                .map(member -> new InvitationView(authors.getOrDefault(member, AuthorView.formerMember())))
                .toList());
    }
}
