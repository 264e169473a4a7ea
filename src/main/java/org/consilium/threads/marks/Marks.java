package org.consilium.threads.marks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.database.Columns;
import org.consilium.platform.database.Reads;
import org.jspecify.annotations.Nullable;

/** The rows of hashtags and mentions. */
@ApplicationScoped
class Marks {
    private static final int AT_ONCE = 200;

    private final EntityManager entityManager;
    private final Reads reads;

    @Inject
    Marks(EntityManager entityManager, Reads reads) {
        this.entityManager = entityManager;
        this.reads = reads;
    }

    void addHashtags(UUID threadId, int number, Collection<String> tags) {
        tags.forEach(tag -> entityManager.persist(new HashtagUse(tag, threadId, number)));
    }

    void addMentions(UUID threadId, int number, Collection<UUID> members) {
        members.forEach(member -> entityManager.persist(new Mention(member, threadId, number)));
    }

    void removeHashtags(UUID threadId, int number) {
        entityManager
                .createQuery("delete from HashtagUse h where h.threadId = :thread and h.number = :number")
                .setParameter("thread", threadId)
                .setParameter("number", number)
                .executeUpdate();
    }

    void removeMentions(UUID threadId, int number) {
        entityManager
                .createQuery("delete from Mention m where m.threadId = :thread and m.number = :number")
                .setParameter("thread", threadId)
                .setParameter("number", number)
                .executeUpdate();
    }

    /** The hashtags in a thread's posts, the most used first. */
    List<String> hashtagsOf(UUID threadId, int count) {
        return reads.all("""
                select h.tag from hashtag_use h join post p on p.thread_id = h.thread_id and p.number = h.number
                where h.thread_id = ? and p.withdrawn is null
                group by h.tag order by count(*) desc, h.tag limit ?
                """, Columns::text, threadId, count);
    }

    /** The posts that mention a member, behind that one. */
    List<MentionSpot> mentionsOf(UUID memberId, @Nullable MentionSpot last) {
        return entityManager
                .createQuery("""
                        select new org.consilium.threads.marks.MentionSpot(m.threadId, m.number) from Mention m
                        where m.memberId = :member
                          and (m.threadId > :thread or m.threadId = :thread and m.number > :number)
                        order by m.threadId, m.number
                        """, MentionSpot.class)
                .setParameter("member", memberId)
                .setParameter("thread", last == null ? new UUID(0, 0) : last.threadId())
                .setParameter("number", last == null ? 0 : last.number())
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /** Forgets that anybody spoke to a member. */
    void removeMentionsOf(UUID memberId) {
        entityManager
                .createQuery("delete from Mention m where m.memberId = :member")
                .setParameter("member", memberId)
                .executeUpdate();
    }
}
