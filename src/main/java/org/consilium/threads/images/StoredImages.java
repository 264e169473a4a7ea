package org.consilium.threads.images;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.consilium.platform.markdown.ImageLink;

/** The rows of images, and of the posts that show them. To be called inside a use case. */
@ApplicationScoped
public class StoredImages {
    private static final String LINK =
            "select new org.consilium.threads.images.ImageSize(i.id, i.width, i.height) from StoredImage i ";

    private final EntityManager entityManager;

    @Inject
    StoredImages(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void add(StoredImage image) {
        entityManager.persist(image);
    }

    Optional<StoredImage> find(UUID id) {
        return Optional.ofNullable(entityManager.find(StoredImage.class, id));
    }

    /**
     * Those of the images that a member may show in a thread: the own uploads, and what is shown there already.
     *
     * @return where they are served, by id
     */
    public Map<UUID, ImageLink> usableBy(UUID memberId, UUID threadId, Set<UUID> ids) {
        return links(entityManager
                .createQuery(LINK + """
                                where i.id in :ids and (i.uploaderId = :member or exists (
                                  select 1 from PostImage s join Post p on p.threadId = s.threadId and p.number = s.number
                                  where s.imageId = i.id and s.threadId = :thread and p.withdrawn is null))
                                """, ImageSize.class)
                .setParameter("ids", ids)
                .setParameter("member", memberId)
                .setParameter("thread", threadId)
                .getResultList());
    }

    /** The images that a post shows. */
    public Map<UUID, ImageLink> shownBy(UUID threadId, int number) {
        return links(entityManager
                .createQuery(
                        LINK
                                + "where i.id in (select s.imageId from PostImage s where s.threadId = :thread and s.number = :number)",
                        ImageSize.class)
                .setParameter("thread", threadId)
                .setParameter("number", number)
                .getResultList());
    }

    /** Lets a new post show images. */
    public void show(UUID threadId, int number, Set<UUID> ids) {
        ids.forEach(id -> entityManager.persist(new PostImage(id, threadId, number)));
    }

    /** Lets an edited post show these images and no others: what its author took out is not kept for the history. */
    public void showInstead(UUID threadId, int number, Set<UUID> ids) {
        Set<UUID> before = new HashSet<>(entityManager
                .createQuery(
                        "select s.imageId from PostImage s where s.threadId = :thread and s.number = :number",
                        UUID.class)
                .setParameter("thread", threadId)
                .setParameter("number", number)
                .getResultList());
        Set<UUID> gone = new HashSet<>(before);
        gone.removeAll(ids);
        if (!gone.isEmpty()) {
            entityManager
                    .createQuery(
                            "delete from PostImage s where s.threadId = :thread and s.number = :number and s.imageId in :gone")
                    .setParameter("thread", threadId)
                    .setParameter("number", number)
                    .setParameter("gone", gone)
                    .executeUpdate();
        }
        Set<UUID> added = new HashSet<>(ids);
        added.removeAll(before);
        show(threadId, number, added);
    }

    /** On which boards an image is shown. */
    List<ImagePlace> places(UUID imageId) {
        return entityManager
                .createQuery("""
                        select distinct new org.consilium.threads.images.ImagePlace(
                          t.boardId, case when p.withdrawn is null then false else true end)
                        from PostImage s
                        join Post p on p.threadId = s.threadId and p.number = s.number
                        join DiscussionThread t on t.id = s.threadId
                        where s.imageId = :image
                        """, ImagePlace.class)
                .setParameter("image", imageId)
                .getResultList();
    }

    /** Images from before a day that no post shows and no draft of their uploader speaks of. */
    @SuppressWarnings("unchecked") // a native query's rows have no type
    List<UUID> orphans(LocalDate day, int count) {
        List<String> ids = entityManager
                .createNativeQuery("""
                        select cast(i.id as char(36)) from image i
                        where i.uploaded_on < :day
                          and not exists (select 1 from post_image s where s.image_id = i.id)
                          and not exists (select 1 from draft d where d.member_id = i.uploader_id
                            and locate(cast(i.id as char(36)) collate utf8mb4_bin, d.body) > 0)
                        """)
                .setParameter("day", day)
                .setMaxResults(count)
                .getResultList();
        return ids.stream().map(UUID::fromString).toList();
    }

    /** Forgets an image, unless a post shows it by now. */
    boolean removeOrphan(UUID id) {
        return entityManager.createQuery("""
                                delete from StoredImage i
                                where i.id = :id and not exists (select 1 from PostImage s where s.imageId = i.id)
                                """).setParameter("id", id).executeUpdate() == 1;
    }

    /** Those of the ids under which there is an image. */
    Set<UUID> existing(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : new HashSet<>(entityManager
                        .createQuery("select i.id from StoredImage i where i.id in :ids", UUID.class)
                        .setParameter("ids", ids)
                        .getResultList());
    }

    private static Map<UUID, ImageLink> links(List<ImageSize> found) {
        return found.stream()
                .collect(toMap(
                        ImageSize::id,
                        link -> new ImageLink(ImageView.address(link.id()), link.width(), link.height())));
    }
}
