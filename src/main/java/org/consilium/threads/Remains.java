package org.consilium.threads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Where something is left of a member who goes. */
@ApplicationScoped
class Remains {
    private final EntityManager entityManager;

    @Inject
    Remains(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Threads that the member opened, wrote in, marked posts of, or closed, by id. */
    @SuppressWarnings("unchecked") // a native query's rows have no type
    List<UUID> threadsOf(UUID memberId, UUID after, int count) {
        List<String> ids = entityManager
                .createNativeQuery("""
                        select cast(id as char(36)) from (
                          select thread_id as id from post where author_id = :member
                          union select thread_id from helpful_mark where member_id = :member
                          union select id from discussion_thread where author_id = :member
                          union select id from discussion_thread where last_author_id = :member
                          union select id from discussion_thread where closed_by = :member) touched
                        where id > :after order by id
                        """)
                .setParameter("member", memberId)
                .setParameter("after", after)
                .setMaxResults(count)
                .getResultList();
        return ids.stream().map(UUID::fromString).toList();
    }

    /** The member's posts in a thread. */
    List<Post> postsBy(UUID memberId, UUID threadId) {
        return entityManager
                .createQuery(
                        "select p from Post p where p.threadId = :thread and p.authorId = :member order by p.number",
                        Post.class)
                .setParameter("thread", threadId)
                .setParameter("member", memberId)
                .getResultList();
    }

    /** The posts in a thread that the member marked as helpful. */
    List<Post> postsMarkedBy(UUID memberId, UUID threadId) {
        return entityManager
                .createQuery("""
                        select p from Post p join HelpfulMark h on h.threadId = p.threadId and h.number = p.number
                        where p.threadId = :thread and h.memberId = :member order by p.number
                        """, Post.class)
                .setParameter("thread", threadId)
                .setParameter("member", memberId)
                .getResultList();
    }

    /** Posts that speak to a handle, now or before they were edited, by id. */
    List<UUID> postsSpeakingTo(FormerHandle handle, UUID after, int count) {
        return entityManager
                .createQuery("""
                        select p.id from Post p
                        where p.id > :after and (locate(:mention, p.body) > 0 or exists (
                          select 1 from PostVersion v where v.postId = p.id and locate(:mention, v.body) > 0))
                        order by p.id
                        """, UUID.class)
                .setParameter("mention", handle.mention())
                .setParameter("after", after)
                .setMaxResults(count)
                .getResultList();
    }

    /** What a post said before. */
    List<PostVersion> versionsOf(UUID postId) {
        return entityManager
                .createQuery("select v from PostVersion v where v.postId = :post", PostVersion.class)
                .setParameter("post", postId)
                .getResultList();
    }

    void remove(PostVersion version) {
        entityManager.remove(version);
    }
}
