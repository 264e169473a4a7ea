package org.consilium.threads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.database.IdList;
import org.consilium.platform.database.Reads;
import org.consilium.platform.paging.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * Lists of threads. The conditions of each are written so that MariaDB reads one index backwards from the cursor on; comparing
 * whole rows of keys would make it read the index from the start. What was written since a time is counted from the end of a
 * thread, where numbers and times go the same way.
 */
@ApplicationScoped
class ThreadLines {
    private static final String LINE = """
            select t.id, t.board_id, t.title, t.author_id, t.created_at, t.last_post_at, t.last_author_id, t.posts, t.pinned,
              t.locked, t.closed_at, m.read_up_to, b.counting_since,
              case when m.read_up_to is null and t.created_at <= b.counting_since and t.last_post_at > b.counting_since
                then t.posts - coalesce(
                  (select p.number from post p
                    where p.thread_id = t.id and p.number > t.posts - 100 and p.created_at <= b.counting_since
                    order by p.number desc limit 1),
                  greatest(t.posts - 100, 0))
                else 0 end
            from discussion_thread t
            left join member_thread m on m.member_id = ? and m.thread_id = t.id
            left join member_board b on b.member_id = ? and b.board_id = t.board_id
            """;

    private static final String BEHIND_BY_ACTIVITY = "t.last_post_at <= ? and (t.last_post_at < ? or t.id < ?)";
    private static final String BEHIND_BY_AGE = "t.created_at <= ? and (t.created_at < ? or t.id < ?)";

    private final Reads reads;

    @Inject
    ThreadLines(Reads reads) {
        this.reads = reads;
    }

    /** A board's threads, the pinned ones first, then by the latest post. */
    List<ThreadLine> byActivity(UUID memberId, UUID boardId, @Nullable Cursor cursor, int count) {
        String behind = "";
        List<Object> keys = List.of();
        if (cursor != null) {
            behind = cursor.number(0) == 1
                    ? " and (not t.pinned or t.pinned and " + BEHIND_BY_ACTIVITY + ")"
                    : " and t.pinned = false and " + BEHIND_BY_ACTIVITY;
            keys = keys(cursor.instant(1), cursor.uuid(2));
        }
        return lines(
                "where t.board_id = ?" + behind + " order by t.pinned desc, t.last_post_at desc, t.id desc",
                memberId,
                List.of(boardId),
                keys,
                count);
    }

    /** A board's threads, the newest first. */
    List<ThreadLine> byAge(UUID memberId, UUID boardId, @Nullable Cursor cursor, int count) {
        return newest("t.board_id = ?", memberId, List.of(boardId), cursor, count);
    }

    /** Threads of all these boards by the latest post, without those that the member muted. */
    List<ThreadLine> latest(UUID memberId, Collection<UUID> boards, @Nullable Cursor cursor, int count) {
        return among("coalesce(m.muted, false) = false", memberId, boards, cursor, count);
    }

    /** Those of them that the member follows. */
    List<ThreadLine> followed(UUID memberId, Collection<UUID> boards, @Nullable Cursor cursor, int count) {
        return among("m.following", memberId, boards, cursor, count);
    }

    /** Those of them that the member bookmarked. */
    List<ThreadLine> bookmarked(UUID memberId, Collection<UUID> boards, @Nullable Cursor cursor, int count) {
        return among("m.bookmarked", memberId, boards, cursor, count);
    }

    /** Those of them in which a post carries a hashtag, the newest first. */
    List<ThreadLine> tagged(UUID memberId, Collection<UUID> boards, String tag, @Nullable Cursor cursor, int count) {
        if (boards.isEmpty()) {
            return List.of();
        }
        IdList wanted = IdList.of(boards);
        List<Object> parameters = new ArrayList<>(wanted.ids());
        parameters.add(tag);
        return newest("t.board_id in " + wanted.marks() + """
                         and exists (
                          select 1 from hashtag_use h join post p on p.thread_id = h.thread_id and p.number = h.number
                          where h.tag = ? and h.thread_id = t.id and p.withdrawn is null)""", memberId, parameters, cursor, count);
    }

    /** One thread as it is to nobody in particular. */
    List<ThreadLine> plain(UUID threadId) {
        return reads.all("""
                select t.id, t.board_id, t.title, t.author_id, t.created_at, t.last_post_at, t.last_author_id, t.posts,
                  t.pinned, t.locked, t.closed_at, null, null, 0
                from discussion_thread t where t.id = ?
                """, ThreadLine::of, threadId);
    }

    private List<ThreadLine> among(
            String which, UUID memberId, Collection<UUID> boards, @Nullable Cursor cursor, int count) {
        if (boards.isEmpty()) {
            return List.of();
        }
        IdList wanted = IdList.of(boards);
        return lines(
                "where " + which + " and t.board_id in " + wanted.marks()
                        + (cursor == null ? "" : " and " + BEHIND_BY_ACTIVITY)
                        + " order by t.last_post_at desc, t.id desc",
                memberId,
                wanted.ids(),
                keys(cursor),
                count);
    }

    private List<ThreadLine> newest(
            String which, UUID memberId, List<?> parameters, @Nullable Cursor cursor, int count) {
        return lines(
                "where " + which + (cursor == null ? "" : " and " + BEHIND_BY_AGE)
                        + " order by t.created_at desc, t.id desc",
                memberId,
                parameters,
                keys(cursor),
                count);
    }

    private List<ThreadLine> lines(String rest, UUID memberId, List<?> parameters, List<Object> keys, int count) {
        List<Object> all = new ArrayList<>(List.of(memberId, memberId));
        all.addAll(parameters);
        all.addAll(keys);
        all.add(count);
        return reads.all(LINE + rest + " limit ?", ThreadLine::of, all.toArray());
    }

    /** What the conditions behind a cursor ask for. */
    private static List<Object> keys(@Nullable Cursor cursor) {
        return cursor == null ? List.of() : keys(cursor.instant(0), cursor.uuid(1));
    }

    private static List<Object> keys(Instant time, UUID id) {
        return List.of(time, time, id);
    }
}
