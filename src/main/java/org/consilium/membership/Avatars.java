package org.consilium.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** All members' pictures. */
@ApplicationScoped
class Avatars {
    private final EntityManager entityManager;

    @Inject
    Avatars(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void add(AvatarImage image) {
        entityManager.persist(image);
    }

    Optional<AvatarImage> find(String key) {
        return Optional.ofNullable(entityManager.find(AvatarImage.class, key));
    }

    void removeOf(UUID memberId) {
        entityManager
                .createQuery("delete from AvatarImage a where a.memberId = :member")
                .setParameter("member", memberId)
                .executeUpdate();
    }
}
