package org.consilium.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.consilium.platform.access.Role;

/** All roles that were granted, and the boards they are for. */
@ApplicationScoped
class RoleGrants {
    private final EntityManager entityManager;

    @Inject
    RoleGrants(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void add(RoleGrant grant) {
        entityManager.persist(grant);
    }

    void add(ModeratedBoard board) {
        entityManager.persist(board);
    }

    List<RoleGrant> of(Collection<UUID> members) {
        return entityManager
                .createQuery("select g from RoleGrant g where g.memberId in :members order by g.role", RoleGrant.class)
                .setParameter("members", members)
                .getResultList();
    }

    List<ModeratedBoard> boardsOf(Collection<UUID> members) {
        return entityManager
                .createQuery("select b from ModeratedBoard b where b.memberId in :members", ModeratedBoard.class)
                .setParameter("members", members)
                .getResultList();
    }

    /** Everybody who runs the site, locked, so that two of them cannot remove each other at once. */
    List<UUID> lockedAdministrators() {
        return entityManager
                .createQuery("select g from RoleGrant g where g.role = :role", RoleGrant.class)
                .setParameter("role", Role.Names.ADMINISTRATOR)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .map(RoleGrant::memberId)
                .toList();
    }

    /** Takes everything away that a member was granted. */
    void removeAll(UUID memberId) {
        of(Set.of(memberId)).forEach(entityManager::remove);
        boardsOf(Set.of(memberId)).forEach(entityManager::remove);
        entityManager.flush();
    }
}
