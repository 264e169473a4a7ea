package org.consilium.threads;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one member wrote, read a part at a time. */
@ApplicationScoped
class OwnTexts {
    private static final int AT_ONCE = 100;
    private static final UUID FIRST = new UUID(0, 0);

    private final EntityManager entityManager;

    @Inject
    OwnTexts(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Threads opened, behind that one. */
    List<OwnThread> threads(UUID memberId, @Nullable OwnThread last) {
        return entityManager
                .createQuery("""
                        select new org.consilium.threads.OwnThread(t.id, t.boardId, t.title, t.createdAt, t.posts,
                          case when t.closedAt is null then false else true end)
                        from DiscussionThread t where t.authorId = :member and t.id > :after order by t.id
                        """, OwnThread.class)
                .setParameter("member", memberId)
                .setParameter("after", last == null ? FIRST : last.id())
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /** Posts in the order in which they were written, behind that one. */
    List<OwnPost> posts(UUID memberId, @Nullable OwnPost lastPost) {
        @Nullable OwnPostNow last = lastPost == null ? null : lastPost.now();
        List<OwnPostNow> found = entityManager
                .createQuery("""
                        select new org.consilium.threads.OwnPostNow(p.id, p.threadId, t.title, p.number, p.createdAt,
                          p.editedAt, p.helpful, p.withdrawn, p.withdrawnReason, p.body)
                        from Post p join DiscussionThread t on t.id = p.threadId
                        where p.authorId = :member and p.createdAt >= :time
                          and (p.createdAt > :time or p.threadId > :thread or p.threadId = :thread and p.number > :number)
                        order by p.createdAt, p.threadId, p.number
                        """, OwnPostNow.class)
                .setParameter("member", memberId)
                .setParameter("time", last == null ? Instant.EPOCH : last.createdAt())
                .setParameter("thread", last == null ? FIRST : last.threadId())
                .setParameter("number", last == null ? 0 : last.number())
                .setMaxResults(AT_ONCE)
                .getResultList();
        Map<UUID, List<OwnPostVersion>> versions = found.isEmpty() ? Map.of() : versions(found);
        return found.stream()
                .map(post -> new OwnPost(post, versions.getOrDefault(post.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<OwnPostVersion>> versions(List<OwnPostNow> posts) {
        return entityManager
                .createQuery("""
                        select new org.consilium.threads.OwnPostVersion(v.postId, v.version, v.writtenAt, v.body)
                        from PostVersion v where v.postId in :posts order by v.version
                        """, OwnPostVersion.class)
                .setParameter("posts", posts.stream().map(OwnPostNow::id).toList())
                .getResultStream()
                .collect(groupingBy(OwnPostVersion::postId));
    }

    /** Posts marked as helpful, behind that one. */
    List<PostSpot> marks(UUID memberId, @Nullable PostSpot last) {
        PostSpot after = PostSpot.orFirst(last);
        return entityManager
                .createQuery("""
                        select new org.consilium.threads.PostSpot(h.threadId, h.number) from HelpfulMark h
                        where h.memberId = :member
                          and (h.threadId > :thread or h.threadId = :thread and h.number > :number)
                        order by h.threadId, h.number
                        """, PostSpot.class)
                .setParameter("member", memberId)
                .setParameter("thread", after.threadId())
                .setParameter("number", after.number())
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /** Threads that the member has to do with, behind that one. */
    List<OwnBond> bonds(UUID memberId, @Nullable OwnBond last) {
        return entityManager
                .createQuery("""
                        select new org.consilium.threads.OwnBond(
                          m.threadId, t.title, m.following, m.muted, m.bookmarked, m.readUpTo)
                        from MemberThread m join DiscussionThread t on t.id = m.threadId
                        where m.memberId = :member and m.threadId > :after order by m.threadId
                        """, OwnBond.class)
                .setParameter("member", memberId)
                .setParameter("after", last == null ? FIRST : last.threadId())
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /** Forgets what the member followed, muted, bookmarked and read. */
    void forgetBonds(UUID memberId) {
        entityManager
                .createQuery("delete from MemberThread m where m.memberId = :member")
                .setParameter("member", memberId)
                .executeUpdate();
    }
}
