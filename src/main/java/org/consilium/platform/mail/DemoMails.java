package org.consilium.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The stored mails of the demo. */
@ApplicationScoped
class DemoMails {
    private final EntityManager entityManager;

    @Inject
    DemoMails(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    boolean has(UUID id) {
        return entityManager.find(DemoMail.class, id) != null;
    }

    void add(DemoMail mail) {
        entityManager.persist(mail);
    }

    /** Newest first. */
    List<DemoMail> before(Instant sentAt, UUID id, int count) {
        return entityManager
                .createQuery("""
                select m from DemoMail m
                where m.sentAt <= :sentAt and (m.sentAt < :sentAt or m.id < :id)
                order by m.sentAt desc, m.id desc""", DemoMail.class)
                .setParameter("sentAt", sentAt)
                .setParameter("id", id)
                .setMaxResults(count)
                .getResultList();
    }

    void removeTo(String recipient) {
        entityManager
                .createQuery("delete from DemoMail m where m.recipient = :recipient")
                .setParameter("recipient", recipient)
                .executeUpdate();
    }

    void removeSentBefore(Instant time) {
        entityManager
                .createQuery("delete from DemoMail m where m.sentAt < :time")
                .setParameter("time", time)
                .executeUpdate();
    }
}
