package org.consilium.boards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.UUID;

/**
 * What members follow, mute and have seen. A member's count begins with the first act on a board (following it, reading or
 * writing in it), and what was there by then counts as seen: nobody starts with thousands of unread posts.
 */
@ApplicationScoped
public class MemberBoards {
    private final EntityManager entityManager;
    private final BoardPosts posts;

    @Inject
    MemberBoards(EntityManager entityManager, BoardPosts posts) {
        this.entityManager = entityManager;
        this.posts = posts;
    }

    void follow(UUID memberId, UUID boardId, boolean following) {
        bond("""
                        insert into member_board (member_id, board_id, following, muted, seen_posts)
                        values (:member, :board, :value, false, 0)
                        on duplicate key update following = values(following)
                        """, memberId, boardId).setParameter("value", following).executeUpdate();
    }

    void mute(UUID memberId, UUID boardId, boolean muted) {
        bond("""
                        insert into member_board (member_id, board_id, following, muted, seen_posts)
                        values (:member, :board, false, :value, 0)
                        on duplicate key update muted = values(muted)
                        """, memberId, boardId).setParameter("value", muted).executeUpdate();
    }

    /** Begins to count for a member, unless that was done before. */
    public void startCounting(UUID memberId, VisibleBoard board, Instant now) {
        if (board.countingSince() != null) {
            return;
        }
        bond("""
                        insert into member_board (member_id, board_id, following, muted, counting_since, seen_posts)
                        values (:member, :board, false, false, :now, :seen)
                        on duplicate key update
                          seen_posts = if(counting_since is null, values(seen_posts), seen_posts),
                          counting_since = coalesce(counting_since, values(counting_since))
                        """, memberId, board.id())
                .setParameter("now", now)
                .setParameter("seen", posts.countIn(board.id()))
                .executeUpdate();
    }

    /** Counts everything that is on the board now as seen. */
    public void seeAll(UUID memberId, UUID boardId, Instant now) {
        bond("""
                        insert into member_board (member_id, board_id, following, muted, counting_since, seen_posts)
                        values (:member, :board, false, false, :now, :seen)
                        on duplicate key update seen_posts = values(seen_posts), counting_since = values(counting_since)
                        """, memberId, boardId)
                .setParameter("now", now)
                .setParameter("seen", posts.countIn(boardId))
                .executeUpdate();
    }

    /** Adds to what a member has seen of a board. */
    public void see(UUID memberId, UUID boardId, long more) {
        entityManager
                .createNativeQuery("update member_board set seen_posts = seen_posts + :more"
                        + " where member_id = :member and board_id = :board")
                .setParameter("more", more)
                .setParameter("member", memberId)
                .setParameter("board", boardId)
                .executeUpdate();
    }

    private Query bond(String sql, UUID memberId, UUID boardId) {
        return entityManager
                .createNativeQuery(sql)
                .setParameter("member", memberId)
                .setParameter("board", boardId);
    }
}
