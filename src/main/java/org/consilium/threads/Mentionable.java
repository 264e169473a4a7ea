package org.consilium.threads;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.consilium.boards.BoardMembers;
import org.consilium.boards.VisibleBoard;
import org.consilium.membership.AuthorView;
import org.consilium.membership.MemberDirectory;
import org.consilium.platform.access.Caller;

/** Whom one can mention on a board: members who see it, by the start of their handle or shown name. */
@ApplicationScoped
class Mentionable {
    private static final int MOST = 10;
    /** Members of other audiences are left out afterwards; whoever is missed comes up with one more letter. */
    private static final int LOOKED_AT = 200;

    private final MemberDirectory members;
    private final BoardMembers boardMembers;

    @Inject
    Mentionable(MemberDirectory members, BoardMembers boardMembers) {
        this.members = members;
        this.boardMembers = boardMembers;
    }

    List<AuthorView> on(VisibleBoard board, Caller caller, String start) {
        if (start.isBlank()) {
            return List.of();
        }
        List<AuthorView> found = members.startingWith(start, LOOKED_AT);
        Set<UUID> ids = found.stream()
                .map(AuthorView::id)
                .filter(Objects::nonNull)
                .filter(id -> !id.equals(caller.memberId()))
                .collect(toSet());
        Set<UUID> readers = boardMembers.whoSee(board.id(), ids);
        return found.stream()
                .filter(member -> member.handle() != null && readers.contains(member.id()))
                .limit(MOST)
                .toList();
    }
}
