package org.consilium.threads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.consilium.platform.database.IdList;
import org.consilium.platform.database.Reads;

/** The posts, their earlier versions and their marks. */
@ApplicationScoped
class Posts {
    /** What a row of a post that is shown needs. */
    static final String COLUMNS = """
            p.id, p.thread_id, p.number, p.author_id, if(p.withdrawn is null, p.html, ''), p.created_at, p.edited_at,
              p.version, p.helpful, p.withdrawn, p.withdrawn_reason
            """;

    private static final String ROW = "select " + COLUMNS + "from post p ";

    private final EntityManager entityManager;
    private final Reads reads;

    @Inject
    Posts(EntityManager entityManager, Reads reads) {
        this.entityManager = entityManager;
        this.reads = reads;
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

    List<PostRow> rows(UUID threadId, PostRange range) {
        return reads.all(
                ROW + "where p.thread_id = ? and p.number " + range.condition() + " order by p.number"
                        + (range.backwards() ? " desc" : "") + " limit ?",
                PostRow::of,
                threadId,
                range.number(),
                range.count());
    }

    List<PostRow> rows(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        IdList wanted = IdList.of(ids);
        return reads.all(
                ROW + "where p.id in " + wanted.marks(),
                PostRow::of,
                wanted.ids().toArray());
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
