package org.consilium.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.consilium.platform.markdown.Rendered;

/** What members wrote about themselves, as far as its HTML is concerned. */
@ApplicationScoped
class Biographies {
    private final EntityManager entityManager;

    @Inject
    Biographies(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Members whose biography's HTML an older renderer made, by id. */
    List<UUID> renderedBefore(int renderer, UUID after, int count) {
        return entityManager
                .createQuery("""
                        select m.id from Member m
                        where m.profile.biographyRenderer < :renderer and m.profile.biography <> '' and m.id > :after
                        order by m.id
                        """, UUID.class)
                .setParameter("renderer", renderer)
                .setParameter("after", after)
                .setMaxResults(count)
                .getResultList();
    }

    /** The Markdown. */
    Optional<String> source(UUID memberId) {
        return entityManager
                .createQuery("select m.profile.biography from Member m where m.id = :id", String.class)
                .setParameter("id", memberId)
                .getResultStream()
                .findFirst();
    }

    /** Shows a biography in another HTML, unless it was rewritten meanwhile. For its author it is the same version. */
    void showAgain(UUID memberId, String source, Rendered rendered) {
        entityManager
                .createQuery("""
                        update Member m set m.profile.biographyHtml = :html, m.profile.biographyRenderer = :renderer
                        where m.id = :id and m.profile.biography = :source
                        """)
                .setParameter("html", rendered.html())
                .setParameter("renderer", rendered.version())
                .setParameter("id", memberId)
                .setParameter("source", source)
                .executeUpdate();
    }
}
