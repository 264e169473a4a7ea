package org.consilium.boards;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the database knows of a board and a member, before it is decided whether the member sees the board. */
record BoardSight(
        UUID id,
        String slug,
        String name,
        String purpose,
        Set<String> professions,
        Set<String> specialties,
        Set<String> countries,
        boolean invitationOnly,
        Opening opening,
        @Nullable Instant archivedAt,
        @Nullable UUID invitation,
        boolean following,
        boolean muted,
        @Nullable Instant countingSince,
        @Nullable Long seenPosts,
        @Nullable Long posts,
        @Nullable Instant lastPostAt) {
    private static final long MOST_UNREAD = 100;

    boolean visibleTo(Standing member) {
        return member.moderates(id) || audience().admits(member, invitation != null);
    }

    VisibleBoard seenBy(Standing member) {
        boolean moderates = member.moderates(id);
        boolean archived = archivedAt != null;
        return new VisibleBoard(
                id,
                slug,
                name,
                purpose,
                audience(),
                archived,
                moderates,
                !archived && (opening == Opening.MEMBERS || moderates),
                following,
                muted,
                countingSince,
                unread(),
                lastPostAt);
    }

    private Audience audience() {
        return new Audience(professions, specialties, countries, invitationOnly);
    }

    /** The tally comes late, so a member can have seen more than it knows of. */
    private int unread() {
        if (countingSince == null || seenPosts == null || posts == null) {
            return 0;
        }
        return (int) Math.max(0, Math.min(MOST_UNREAD, posts - seenPosts));
    }
}
