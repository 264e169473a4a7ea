package org.consilium.threads.marks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of hashtags and mentions. */
@ApplicationScoped
class Marks {
    private static final int AT_ONCE = 200;

    private final EntityManager entityManager;

    @Inject
    Marks(EntityManager entityManager) {
        this.entityManager = entityManager;
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
        return entityManager
                .createQuery("""
                        select h.tag from HashtagUse h join Post p on p.threadId = h.threadId and p.number = h.number
                        where h.threadId = :thread and p.withdrawn is null
                        group by h.tag order by count(h) desc, h.tag
                        """, String.class)
                .setParameter("thread", threadId)
                .setMaxResults(count)
                .getResultList();
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
