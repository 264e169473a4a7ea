package org.consilium.threads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What members follow, mute, bookmark and have read. Plain statements, because two tabs of one member may act at once. Those of a
 * reply do not make Hibernate write what is pending: that is done once.
 */
@ApplicationScoped
class MemberThreads {
    private final EntityManager entityManager;

    @Inject
    MemberThreads(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Makes sure that there is a row; one that is there stays as it is. */
    void ensure(UUID memberId, UUID threadId, int readUpTo) {
        entityManager
                .createNativeQuery("""
                        insert into member_thread (member_id, thread_id, following, muted, bookmarked, read_up_to)
                        values (:member, :thread, false, false, false, :read)
                        on duplicate key update read_up_to = read_up_to
                        """)
                .setParameter("member", memberId)
                .setParameter("thread", threadId)
                .setParameter("read", readUpTo)
                .executeUpdate();
    }

    /** Up to where a member has read, locked; null if there is no row. */
    @Nullable Integer lockedReadUpTo(UUID memberId, UUID threadId) {
        return (Integer) entityManager
                .createNativeQuery(
                        "select read_up_to from member_thread where member_id = :member and thread_id = :thread for update",
                        Integer.class)
                .setParameter("member", memberId)
                .setParameter("thread", threadId)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    void read(UUID memberId, UUID threadId, int upTo) {
        set("read_up_to", memberId, threadId, upTo);
    }

    /** Follows from now on, and moves on to the own new post if all before it were read. False if there is no row yet. */
    boolean wrote(UUID memberId, UUID threadId, int number) {
        return entityManager
                        .createNativeQuery("""
                                update member_thread set following = true, read_up_to = read_up_to + (read_up_to = :number - 1)
                                where member_id = :member and thread_id = :thread
                                """)
                        .setParameter("number", number)
                        .setParameter("member", memberId)
                        .setParameter("thread", threadId)
                        .setFlushMode(FlushModeType.COMMIT)
                        .executeUpdate()
                == 1;
    }

    /** Counts the own new post as seen on its board if it was just read: before, nobody can have read as far as that. */
    void seeOnBoard(UUID memberId, UUID threadId, UUID boardId, int number) {
        entityManager
                .createNativeQuery("""
                        update member_board b
                        join member_thread m on m.member_id = b.member_id and m.thread_id = :thread and m.read_up_to = :number
                        set b.seen_posts = b.seen_posts + 1
                        where b.member_id = :member and b.board_id = :board
                        """)
                .setParameter("thread", threadId)
                .setParameter("number", number)
                .setParameter("member", memberId)
                .setParameter("board", boardId)
                .setFlushMode(FlushModeType.COMMIT)
                .executeUpdate();
    }

    /** False if there is no row yet. */
    boolean follow(UUID memberId, UUID threadId, boolean value) {
        return set("following", memberId, threadId, value);
    }

    void mute(UUID memberId, UUID threadId, boolean value) {
        set("muted", memberId, threadId, value);
    }

    void bookmark(UUID memberId, UUID threadId, boolean value) {
        set("bookmarked", memberId, threadId, value);
    }

    private boolean set(String column, UUID memberId, UUID threadId, Object value) {
        return entityManager
                        .createNativeQuery("update member_thread set " + column + " = :value"
                                + " where member_id = :member and thread_id = :thread")
                        .setParameter("value", value)
                        .setParameter("member", memberId)
                        .setParameter("thread", threadId)
                        .executeUpdate()
                == 1;
    }

    /** Counts everything in a board's threads as read, as far as the member has opened them. */
    void readAll(UUID memberId, UUID boardId) {
        entityManager
                .createNativeQuery("""
                        update member_thread m join discussion_thread t on t.id = m.thread_id
                        set m.read_up_to = t.posts where m.member_id = :member and t.board_id = :board
                        """)
                .setParameter("member", memberId)
                .setParameter("board", boardId)
                .executeUpdate();
    }

    /** How many of a thread's posts were there at a time. */
    int writtenUntil(UUID threadId, Instant time) {
        return entityManager
                .createQuery(
                        "select count(p) from Post p where p.threadId = :thread and p.createdAt <= :time", Long.class)
                .setParameter("thread", threadId)
                .setParameter("time", time)
                .getSingleResult()
                .intValue();
    }

    /** Takes what members have read of a thread from what they have seen of a board, or adds it there: the thread moves. */
    void countOnBoard(UUID threadId, UUID boardId, int sign) {
        entityManager
                .createNativeQuery("""
                        update member_board b
                        left join member_thread m on m.member_id = b.member_id and m.thread_id = :thread
                        set b.seen_posts = b.seen_posts + :sign * coalesce(m.read_up_to,
                          (select count(*) from post p where p.thread_id = :thread and p.created_at <= b.counting_since))
                        where b.board_id = :board and b.counting_since is not null
                        """)
                .setParameter("thread", threadId)
                .setParameter("board", boardId)
                .setParameter("sign", sign)
                .executeUpdate();
    }
}
