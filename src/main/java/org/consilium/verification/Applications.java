package org.consilium.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.consilium.platform.paging.Cursor;
import org.consilium.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** All applications. */
@ApplicationScoped
class Applications {
    private static final Set<ApplicationState> WAITING = Set.of(ApplicationState.OPEN, ApplicationState.APPEALED);
    private static final Set<ApplicationState> CLAIMING = Set.of(
            ApplicationState.OPEN,
            ApplicationState.ASKED,
            ApplicationState.APPEALED,
            ApplicationState.APPROVED,
            ApplicationState.LAPSED);

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
        return of(memberId, LockModeType.NONE);
    }

    /** The same, kept from being changed by two at once. */
    Optional<Application> lockedOf(UUID memberId) {
        return of(memberId, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<Application> of(UUID memberId, LockModeType lock) {
        return entityManager
                .createQuery("select a from Application a where a.memberId = :member", Application.class)
                .setParameter("member", memberId)
                .setLockMode(lock)
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

    /**
     * Waiting ones behind a place, the longest waiting first.
     *
     * @param country ISO 3166-1 alpha-2 code; null for all
     */
    List<Application> waiting(@Nullable String country, @Nullable Cursor after, int most) {
        String query = "select a from Application a "
                + "where a.state in :waiting "
                + (country == null ? "" : "and a.country = :country ")
                + (after == null ? "" : "and a.submittedOn >= :day and (a.submittedOn > :day or a.id > :id) ")
                + "order by a.submittedOn, a.id";
        TypedQuery<Application> waiting = entityManager
                .createQuery(query, Application.class)
                .setParameter("waiting", WAITING)
                .setMaxResults(most);
        if (country != null) {
            waiting.setParameter("country", country);
        }
        if (after != null) {
            waiting.setParameter("day", LocalDate.ofEpochDay(after.number(0))).setParameter("id", after.uuid(1));
        }
        return waiting.getResultList();
    }

    /** Forgets which verifier did what: what was done stays. */
    void forgetVerifier(UUID memberId) {
        forget("update application_act set verifier_id = null where verifier_id = ?1", memberId);
        forget("update application set decided_by = null where decided_by = ?1", memberId);
        forget("update application set assigned_to = null where assigned_to = ?1", memberId);
    }

    private void forget(String statement, UUID memberId) {
        entityManager.createNativeQuery(statement).setParameter(1, memberId).executeUpdate();
    }

    /** How many wait in each country. */
    List<Object[]> waitingByCountry() {
        return entityManager
                .createQuery(
                        "select a.country, count(a) from Application a where a.state in :waiting and a.country is not null"
                                + " group by a.country order by count(a) desc, a.country",
                        Object[].class)
                .setParameter("waiting", WAITING)
                .getResultList();
    }

    /** Others' applications, handed in, with the same number. */
    List<Application> othersWith(Claim claim, UUID memberId) {
        return claim.identifier() == null
                ? List.of()
                : entityManager
                        .createQuery("""
                                select a from Application a
                                where a.claim.identifier = :identifier and a.memberId <> :member and a.state in :claiming
                                  and (a.claim.register = :register or a.claim.scheme = :scheme)
                                """, Application.class)
                        .setParameter("identifier", claim.identifier())
                        .setParameter("member", memberId)
                        .setParameter("claiming", CLAIMING)
                        .setParameter("register", claim.register())
                        .setParameter("scheme", claim.scheme())
                        .getResultList();
    }

    /** Makes others wait who claim the same number, so that no two are let in with it at the same moment. */
    void lockNumber(Claim claim) {
        if (claim.isInRegister()) {
            entityManager
                    .createNativeQuery(
                            "select 1 from registry_entry where registry = ?1 and identifier = ?2 for update")
                    .setParameter(1, claim.register())
                    .setParameter(2, claim.identifier())
                    .getResultList();
        }
    }

    /** Some of those whose badge holds, by id, behind one. */
    List<UUID> holding(UUID after, int most) {
        return entityManager
                .createQuery(
                        "select a.id from Application a where a.state = :approved and a.id > :after order by a.id",
                        UUID.class)
                .setParameter("approved", ApplicationState.APPROVED)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** Some accounts, by id, behind one, with documents at which no verifier will look: members', and others' from before a day. */
    List<UUID> withIdleDocuments(LocalDate addedBefore, UUID after, int most) {
        return entityManager
                .createQuery("""
                        select distinct a.memberId from Application a join Document d on d.memberId = a.memberId
                        where (a.state = :approved or a.state not in :waiting and d.addedOn < :day) and a.memberId > :after
                        order by a.memberId
                        """, UUID.class)
                .setParameter("approved", ApplicationState.APPROVED)
                .setParameter("waiting", WAITING)
                .setParameter("day", addedBefore)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    private static Application existing(@Nullable Application application) {
        if (application == null) {
            throw Problem.notFound();
        }
        return application;
    }
}
