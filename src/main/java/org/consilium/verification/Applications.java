package org.consilium.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.consilium.platform.paging.Cursor;
import org.consilium.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** All applications. */
@ApplicationScoped
class Applications {
    private static final String OPEN = "select a from Application a where a.state = :open ";
    private static final String AFTER = "and a.submittedOn >= :day and (a.submittedOn > :day or a.id > :id) ";

    private final EntityManager entityManager;

    @Inject
    Applications(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void add(Application application) {
        entityManager.persist(application);
    }

    void remove(Application application) {
        entityManager.remove(application);
    }

    Optional<Application> of(UUID memberId) {
        return entityManager
                .createQuery("select a from Application a where a.memberId = :member", Application.class)
                .setParameter("member", memberId)
                .getResultStream()
                .findFirst();
    }

    /**
     * The application of that id.
     *
     * @throws Problem {@code not-found}
     */
    Application get(UUID id) {
        return existing(entityManager.find(Application.class, id));
    }

    /** The same, kept from being decided on twice at once. */
    Application toDecide(UUID id) {
        return existing(entityManager.find(Application.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Open ones behind a place, the longest waiting first. */
    List<Application> waiting(@Nullable Cursor after, int most) {
        var query = entityManager
                .createQuery(OPEN + (after == null ? "" : AFTER) + "order by a.submittedOn, a.id", Application.class)
                .setParameter("open", ApplicationState.OPEN)
                .setMaxResults(most);
        if (after != null) {
            query.setParameter("day", LocalDate.ofEpochDay(after.number(0))).setParameter("id", after.uuid(1));
        }
        return query.getResultList();
    }

    private static Application existing(@Nullable Application application) {
        if (application == null) {
            throw Problem.notFound();
        }
        return application;
    }
}
