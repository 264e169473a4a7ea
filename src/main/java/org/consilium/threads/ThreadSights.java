package org.consilium.threads;

import java.util.List;
import java.util.UUID;
import org.consilium.boards.OnBoard;
import org.consilium.platform.database.Reads;

/** What {@link ThreadAccess} reads of a thread while it looks at the thread's board. */
final class ThreadSights {
    private static final String FACTS = "t.id, t.board_id, t.created_at, t.last_post_at, t.posts, t.seq";
    private static final String THREAD = "discussion_thread t";

    private ThreadSights() {}

    static OnBoard<ThreadFacts> facts(UUID threadId) {
        return thread(FACTS, THREAD, List.of(), threadId, ThreadFacts::of);
    }

    /** The facts of the thread to which a post belongs. */
    static OnBoard<ThreadFacts> ofPost(UUID postId) {
        return new OnBoard<>(
                FACTS,
                "post p join discussion_thread t on t.id = p.thread_id",
                List.of(),
                "t.board_id",
                "p.id = ?",
                List.of(postId),
                ThreadFacts::of);
    }

    /** A post, in whichever thread it is. */
    static OnBoard<PostRow> post(UUID postId) {
        return new OnBoard<>(
                Posts.COLUMNS,
                "post p join discussion_thread t on t.id = p.thread_id",
                List.of(),
                "t.board_id",
                "p.id = ?",
                List.of(postId),
                PostRow::of);
    }

    /** A thread's head with the member's bond to it. */
    static OnBoard<ThreadHead> head(UUID memberId, UUID threadId) {
        return thread(
                FACTS + """
                        , t.title, t.author_id, t.pinned, t.locked, t.closed_at is not null, t.closed_by, t.closed_reason,
                          t.version, mt.following, mt.muted, mt.bookmarked, mt.read_up_to
                        """,
                THREAD + " left join member_thread mt on mt.member_id = ? and mt.thread_id = t.id",
                List.of(memberId),
                threadId,
                ThreadHead::of);
    }

    /** The facts, and which posts of a part of the thread the member found helpful. */
    static OnBoard<MarkedThread> marked(UUID memberId, UUID threadId, PostRange range) {
        return thread(
                FACTS + ", (select group_concat(h.number) from helpful_mark h"
                        + " where h.member_id = ? and h.thread_id = t.id and h.number " + range.condition() + ")",
                THREAD,
                List.of(memberId, range.number()),
                threadId,
                MarkedThread::of);
    }

    private static <T> OnBoard<T> thread(
            String columns, String from, List<?> parameters, UUID threadId, Reads.Mapping<T> mapping) {
        return new OnBoard<>(columns, from, parameters, "t.board_id", "t.id = ?", List.of(threadId), mapping);
    }
}
