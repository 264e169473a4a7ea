package org.consilium.threads.images;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one member uploaded, read a part at a time. */
@ApplicationScoped
class OwnImages {
    private static final int AT_ONCE = 200;
    private static final UUID FIRST = new UUID(0, 0);

    private final EntityManager entityManager;

    @Inject
    OwnImages(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The uploads of a member, behind that one. */
    List<OwnImage> of(UUID memberId, @Nullable OwnImage last) {
        return entityManager
                .createQuery("""
                        select new org.consilium.threads.images.OwnImage(i.id, i.mediaType, i.width, i.height, i.uploadedOn)
                        from StoredImage i where i.uploaderId = :member and i.id > :after order by i.id
                        """, OwnImage.class)
                .setParameter("member", memberId)
                .setParameter("after", last == null ? FIRST : last.id())
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /** Some of a member's uploads that no post shows. */
    List<UUID> unusedBy(UUID memberId) {
        return entityManager
                .createQuery("""
                        select i.id from StoredImage i where i.uploaderId = :member
                          and not exists (select 1 from PostImage s where s.imageId = i.id)
                        """, UUID.class)
                .setParameter("member", memberId)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }
}
