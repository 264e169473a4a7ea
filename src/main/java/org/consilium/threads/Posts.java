package org.consilium.threads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.consilium.platform.database.IdList;

/** The posts, their earlier versions and their marks. */
@ApplicationScoped
class Posts {
    private static final String ROW = """
            select new org.consilium.threads.PostRow(p.id, p.threadId, p.number, p.authorId, p.html, p.createdAt, p.editedAt,
              p.version, p.helpful, p.withdrawn, p.withdrawnReason)
            from Post p
            """;

    private final EntityManager entityManager;

    @Inject
    Posts(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void add(Post post) {
        entityManager.persist(post);
    }

    void add(PostVersion version) {
        entityManager.persist(version);
    }

    Optional<Post> find(UUID id) {
        return Optional.ofNullable(entityManager.find(Post.class, id));
    }

    /** What a post said before, the latest first. */
    List<PostVersion> versionsOf(UUID postId, int below, int count) {
        return entityManager
                .createQuery(
                        "select v from PostVersion v where v.postId = :post and v.version < :below order by v.version desc",
                        PostVersion.class)
                .setParameter("post", postId)
                .setParameter("below", below)
                .setMaxResults(count)
                .getResultList();
    }

    List<PostRow> rowsAfter(UUID threadId, int number, int count) {
        return entityManager
                .createQuery(ROW + "where p.threadId = :thread and p.number > :number order by p.number", PostRow.class)
                .setParameter("thread", threadId)
                .setParameter("number", number)
                .setMaxResults(count)
                .getResultList();
    }

    /** The nearest first. */
    List<PostRow> rowsBefore(UUID threadId, int number, int count) {
        return entityManager
                .createQuery(
                        ROW + "where p.threadId = :thread and p.number < :number order by p.number desc", PostRow.class)
                .setParameter("thread", threadId)
                .setParameter("number", number)
                .setMaxResults(count)
                .getResultList();
    }

    List<PostRow> rows(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        IdList wanted = IdList.of(ids);
        return wanted.bindTo(entityManager.createQuery(ROW + "where p.id in " + wanted.parameters(), PostRow.class))
                .getResultList();
    }

    /** The numbers of those posts of a thread, from one to another, that a member marked. */
    Set<Integer> markedBy(UUID memberId, UUID threadId, int from, int to) {
        return new HashSet<>(entityManager
                .createQuery("""
                        select h.number from HelpfulMark h
                        where h.memberId = :member and h.threadId = :thread and h.number between :from and :to
                        """, Integer.class)
                .setParameter("member", memberId)
                .setParameter("thread", threadId)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList());
    }

    /** Posts whose HTML an older renderer made, by id. */
    List<UUID> renderedBefore(int renderer, UUID after, int count) {
        return entityManager
                .createQuery(
                        "select p.id from Post p where p.renderer < :renderer and p.id > :after order by p.id",
                        UUID.class)
                .setParameter("renderer", renderer)
                .setParameter("after", after)
                .setMaxResults(count)
                .getResultList();
    }

    Optional<HelpfulMark> mark(UUID memberId, Post post) {
        return Optional.ofNullable(
                entityManager.find(HelpfulMark.class, new HelpfulMark.Key(memberId, post.threadId(), post.number())));
    }

    void add(HelpfulMark mark) {
        entityManager.persist(mark);
    }

    void remove(HelpfulMark mark) {
        entityManager.remove(mark);
    }
}
