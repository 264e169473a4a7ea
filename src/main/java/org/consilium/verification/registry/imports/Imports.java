package org.consilium.verification.registry.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.consilium.platform.problem.Problem;
import org.consilium.verification.registry.load.ImportState;
import org.jspecify.annotations.Nullable;

/** All imports. */
@ApplicationScoped
class Imports {
    private final EntityManager entityManager;

    @Inject
    Imports(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void add(RegisterImport wanted) {
        entityManager.persist(wanted);
    }

    /**
     * The import of that id.
     *
     * @throws Problem {@code not-found}
     */
    RegisterImport get(UUID id) {
        return find(id).orElseThrow(Problem::notFound);
    }

    Optional<RegisterImport> find(UUID id) {
        return Optional.ofNullable(entityManager.find(RegisterImport.class, id));
    }

    /**
     * The same, kept from being changed by others meanwhile.
     *
     * @throws Problem {@code not-found}
     */
    RegisterImport toChange(UUID id) {
        RegisterImport found = entityManager.find(RegisterImport.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw Problem.notFound();
        }
        return found;
    }

    /** The newest first, before that number. */
    List<RegisterImport> before(int number, @Nullable String registry, int most) {
        return entityManager
                .createQuery(
                        "select i from RegisterImport i where i.number < :number"
                                + " and (:registry is null or i.registry = :registry) order by i.number desc",
                        RegisterImport.class)
                .setParameter("number", number)
                .setParameter("registry", registry)
                .setMaxResults(most)
                .getResultList();
    }

    /** Each register's latest import that wrote, or will write, entries. */
    List<RegisterImport> latest() {
        return entityManager
                .createQuery(
                        "select i from RegisterImport i where i.number in"
                                + " (select max(l.number) from RegisterImport l where not l.dryRun group by l.registry)",
                        RegisterImport.class)
                .getResultList();
    }

    /** Some that are over and not in the audit log yet. */
    List<UUID> unaudited(int most) {
        return entityManager
                .createQuery(
                        "select i.id from RegisterImport i where not i.audited and i.state not in (:open) order by i.number",
                        UUID.class)
                .setParameter("open", List.of(ImportState.WAITING, ImportState.RUNNING))
                .setMaxResults(most)
                .getResultList();
    }

    /** Those that a member started, the oldest first, behind that number. */
    List<RegisterImport> startedBy(UUID memberId, int after, int most) {
        return entityManager
                .createQuery(
                        "select i from RegisterImport i where i.startedBy = :member and i.number > :after"
                                + " order by i.number",
                        RegisterImport.class)
                .setParameter("member", memberId)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** Lines that were not taken, behind that line. */
    @SuppressWarnings("unchecked") // a native query's rows have no type
    List<RejectionView> rejections(UUID id, long afterLine, int most) {
        List<Object[]> rows = entityManager
                .createNativeQuery("select line, reason from registry_rejection where import_id = :id and line > :after"
                        + " order by line")
                .setParameter("id", id)
                .setParameter("after", afterLine)
                .setMaxResults(most)
                .getResultList();
        return rows.stream()
                .map(row -> new RejectionView(((Number) row[0]).longValue(), String.valueOf(row[1])))
                .toList();
    }
}
