package org.consilium.verification.workplace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The mail domains that count as workplaces'. */
@ApplicationScoped
class WorkDomains {
    private final EntityManager entityManager;

    @Inject
    WorkDomains(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Optional<WorkDomain> find(String domain) {
        return Optional.ofNullable(entityManager.find(WorkDomain.class, domain));
    }

    void add(WorkDomain domain) {
        entityManager.persist(domain);
    }

    void remove(WorkDomain domain) {
        entityManager.remove(domain);
    }

    /** Those in whose name or institution a text stands, by name, behind a name. */
    List<WorkDomain> page(String text, String after, int most) {
        return entityManager
                .createQuery("""
                        select d from WorkDomain d
                        where d.domain > :after and (locate(:text, d.domain) > 0 or locate(:text, lower(d.institution)) > 0)
                        order by d.domain
                        """, WorkDomain.class)
                .setParameter("after", after)
                .setParameter("text", text)
                .setMaxResults(most)
                .getResultList();
    }
}
