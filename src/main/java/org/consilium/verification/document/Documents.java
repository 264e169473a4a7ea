package org.consilium.verification.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All documents. */
@ApplicationScoped
class Documents {
    private final EntityManager entityManager;

    @Inject
    Documents(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void add(Document document) {
        entityManager.persist(document);
    }

    void remove(Document document) {
        entityManager.remove(document);
    }

    List<Document> of(UUID memberId) {
        return entityManager
                .createQuery(
                        "select d from Document d where d.memberId = :member order by d.addedOn, d.id", Document.class)
                .setParameter("member", memberId)
                .getResultList();
    }

    /** A document, if it is that account's. */
    Optional<Document> of(UUID memberId, UUID id) {
        return find(id).filter(document -> document.memberId().equals(memberId));
    }

    Optional<Document> find(UUID id) {
        return Optional.ofNullable(entityManager.find(Document.class, id));
    }

    /** Which of these ids are documents'. */
    Set<UUID> among(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : new HashSet<>(entityManager
                        .createQuery("select d.id from Document d where d.id in :ids", UUID.class)
                        .setParameter("ids", ids)
                        .getResultList());
    }
}
