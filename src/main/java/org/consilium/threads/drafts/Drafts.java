package org.consilium.threads.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.consilium.threads.FormerHandle;
import org.jspecify.annotations.Nullable;

/** The drafts. */
@ApplicationScoped
class Drafts {
    private static final int AT_ONCE = 100;

    private final EntityManager entityManager;

    @Inject
    Drafts(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Optional<Draft> find(UUID memberId, UUID placeId) {
        return Optional.ofNullable(entityManager.find(Draft.class, new Draft.Key(memberId, placeId)));
    }

    void put(UUID memberId, UUID placeId, @Nullable String title, String body, LocalDate today) {
        entityManager
                .createNativeQuery("""
                        insert into draft (member_id, place_id, title, body, saved_on) values (:member, :place, :title, :body, :today)
                        on duplicate key update title = values(title), body = values(body), saved_on = values(saved_on)
                        """)
                .setParameter("member", memberId)
                .setParameter("place", placeId)
                .setParameter("title", title)
                .setParameter("body", body)
                .setParameter("today", today)
                .executeUpdate();
    }

    void remove(UUID memberId, UUID placeId) {
        entityManager
                .createQuery("delete from Draft d where d.memberId = :member and d.placeId = :place")
                .setParameter("member", memberId)
                .setParameter("place", placeId)
                .executeUpdate();
    }

    /** Removes the draft in a thread of whoever wrote this post. */
    void removeOfWriter(UUID threadId, UUID postId) {
        entityManager
                .createNativeQuery("""
                        delete from draft where place_id = :thread
                          and member_id = (select author_id from post where id = :post)
                        """)
                .setParameter("thread", threadId)
                .setParameter("post", postId)
                .executeUpdate();
    }

    /** Removes the draft on a board of whoever opened this thread. */
    void removeOfOpener(UUID boardId, UUID threadId) {
        entityManager
                .createQuery("""
                        delete from Draft d where d.placeId = :board
                          and d.memberId = (select t.authorId from DiscussionThread t where t.id = :thread)
                        """)
                .setParameter("board", boardId)
                .setParameter("thread", threadId)
                .executeUpdate();
    }

    void removeSavedBefore(LocalDate day) {
        entityManager
                .createQuery("delete from Draft d where d.savedOn < :day")
                .setParameter("day", day)
                .executeUpdate();
    }

    /** A member's drafts, behind that one. */
    List<OwnDraft> of(UUID memberId, @Nullable OwnDraft last) {
        return entityManager
                .createQuery("""
                        select new org.consilium.threads.drafts.OwnDraft(d.placeId, d.title, d.body, d.savedOn)
                        from Draft d where d.memberId = :member and d.placeId > :after order by d.placeId
                        """, OwnDraft.class)
                .setParameter("member", memberId)
                .setParameter("after", last == null ? new UUID(0, 0) : last.placeId())
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /** Forgets all that a member was writing. */
    void removeOf(UUID memberId) {
        entityManager
                .createQuery("delete from Draft d where d.memberId = :member")
                .setParameter("member", memberId)
                .executeUpdate();
    }

    /** Lets drafts speak to a former member where they spoke to that handle. */
    void forget(FormerHandle handle) {
        entityManager
                .createNativeQuery("update draft set body = regexp_replace(body, ?1, ?2) where locate(?3, body) > 0")
                .setParameter(1, handle.pattern())
                .setParameter(2, FormerHandle.INSTEAD)
                .setParameter(3, handle.mention())
                .executeUpdate();
    }
}
