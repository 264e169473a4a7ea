package org.consilium.threads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.paging.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * Lists of threads. The conditions of each are written so that MariaDB reads one index backwards from the cursor on; comparing
 * whole rows of keys would make it read the index from the start.
 */
@ApplicationScoped
class ThreadLines {
    private static final String LINE = """
            select new org.consilium.threads.ThreadLine(t.id, t.boardId, t.title, t.authorId, t.createdAt, t.lastPostAt,
              t.lastAuthorId, t.posts, t.pinned, t.locked, t.closedAt, m.readUpTo, b.countingSince,
              case when m.readUpTo is null and t.createdAt <= b.countingSince and t.lastPostAt > b.countingSince
                then (select count(p) from Post p
                      where p.threadId = t.id and p.number > t.posts - 100 and p.createdAt > b.countingSince)
                else 0L end)
            from DiscussionThread t
            left join MemberThread m on m.memberId = :member and m.threadId = t.id
            left join MemberBoard b on b.memberId = :member and b.boardId = t.boardId
            """;

    private static final String BEHIND_BY_ACTIVITY = "t.lastPostAt <= :time and (t.lastPostAt < :time or t.id < :id)";
    private static final String BEHIND_BY_AGE = "t.createdAt <= :time and (t.createdAt < :time or t.id < :id)";

    private final EntityManager entityManager;

    @Inject
    ThreadLines(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** A board's threads, the pinned ones first, then by the latest post. */
    List<ThreadLine> byActivity(UUID memberId, UUID boardId, @Nullable Cursor cursor, int count) {
        String order = " order by t.pinned desc, t.lastPostAt desc, t.id desc";
        if (cursor == null) {
            return lines("where t.boardId = :board" + order, memberId, count)
                    .setParameter("board", boardId)
                    .getResultList();
        }
        String behind = cursor.number(0) == 1
                ? "(t.pinned = false or t.pinned = true and " + BEHIND_BY_ACTIVITY + ")"
                : "t.pinned = false and " + BEHIND_BY_ACTIVITY;
        return lines("where t.boardId = :board and " + behind + order, memberId, count)
                .setParameter("board", boardId)
                .setParameter("time", cursor.instant(1))
                .setParameter("id", cursor.uuid(2))
                .getResultList();
    }

    /** A board's threads, the newest first. */
    List<ThreadLine> byAge(UUID memberId, UUID boardId, @Nullable Cursor cursor, int count) {
        TypedQuery<ThreadLine> query = lines(
                        "where t.boardId = :board" + (cursor == null ? "" : " and " + BEHIND_BY_AGE)
                                + " order by t.createdAt desc, t.id desc",
                        memberId,
                        count)
                .setParameter("board", boardId);
        return behind(query, cursor);
    }

    /** Threads of all these boards by the latest post, without those that the member muted. */
    List<ThreadLine> latest(UUID memberId, Collection<UUID> boards, @Nullable Cursor cursor, int count) {
        return among("coalesce(m.muted, false) = false and t.boardId in :boards", memberId, boards, cursor, count);
    }

    /** Those of them that the member follows. */
    List<ThreadLine> followed(UUID memberId, Collection<UUID> boards, @Nullable Cursor cursor, int count) {
        return among("m.following = true and t.boardId in :boards", memberId, boards, cursor, count);
    }

    /** Those of them that the member bookmarked. */
    List<ThreadLine> bookmarked(UUID memberId, Collection<UUID> boards, @Nullable Cursor cursor, int count) {
        return among("m.bookmarked = true and t.boardId in :boards", memberId, boards, cursor, count);
    }

    /** Those of them in which a post carries a hashtag, the newest first. */
    List<ThreadLine> tagged(UUID memberId, Collection<UUID> boards, String tag, @Nullable Cursor cursor, int count) {
        if (boards.isEmpty()) {
            return List.of();
        }
        TypedQuery<ThreadLine> query = lines(
                        """
                        where t.boardId in :boards and exists (
                          select 1 from HashtagUse h join Post p on p.threadId = h.threadId and p.number = h.number
                          where h.tag = :tag and h.threadId = t.id and p.withdrawn is null)
                        """ + (cursor == null ? "" : " and " + BEHIND_BY_AGE) + " order by t.createdAt desc, t.id desc",
                        memberId,
                        count)
                .setParameter("boards", boards)
                .setParameter("tag", tag);
        return behind(query, cursor);
    }

    private List<ThreadLine> among(
            String which, UUID memberId, Collection<UUID> boards, @Nullable Cursor cursor, int count) {
        if (boards.isEmpty()) {
            return List.of();
        }
        TypedQuery<ThreadLine> query = lines(
                        "where " + which + (cursor == null ? "" : " and " + BEHIND_BY_ACTIVITY)
                                + " order by t.lastPostAt desc, t.id desc",
                        memberId,
                        count)
                .setParameter("boards", boards);
        return behind(query, cursor);
    }

    private static List<ThreadLine> behind(TypedQuery<ThreadLine> query, @Nullable Cursor cursor) {
        if (cursor != null) {
            query.setParameter("time", cursor.instant(0)).setParameter("id", cursor.uuid(1));
        }
        return query.getResultList();
    }

    private TypedQuery<ThreadLine> lines(String rest, UUID memberId, int count) {
        return entityManager
                .createQuery(LINE + rest, ThreadLine.class)
                .setParameter("member", memberId)
                .setMaxResults(count);
    }

    /** One thread as it is to nobody in particular. */
    List<ThreadLine> plain(UUID threadId) {
        return entityManager
                .createQuery("""
                        select new org.consilium.threads.ThreadLine(t.id, t.boardId, t.title, t.authorId, t.createdAt,
                          t.lastPostAt, t.lastAuthorId, t.posts, t.pinned, t.locked, t.closedAt,
                          cast(null as Integer), cast(null as Instant), 0L)
                        from DiscussionThread t where t.id = :id
                        """, ThreadLine.class)
                .setParameter("id", threadId)
                .getResultList();
    }
}
