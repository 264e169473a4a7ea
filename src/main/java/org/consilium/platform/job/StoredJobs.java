package org.consilium.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockOptions;
import org.jspecify.annotations.Nullable;

/** The job table. */
@ApplicationScoped
class StoredJobs {
    private final EntityManager entityManager;

    @Inject
    StoredJobs(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void add(Job job) {
        entityManager.persist(job);
    }

    void remove(Job job) {
        entityManager.remove(job);
    }

    /** Locks the job that has been due longest and that no other worker is taking. */
    Optional<Job> lockDue(Instant now) {
        return firstUnlocked(JobState.WAITING, "runAt", now)
                .or(() -> firstUnlocked(JobState.RUNNING, "leaseUntil", now));
    }

    private Optional<Job> firstUnlocked(JobState state, String time, Instant now) {
        return entityManager
                .createQuery(
                        "select j from Job j where j.state = :state and j." + time + " <= :now order by j." + time
                                + ", j.id",
                        Job.class)
                .setParameter("state", state)
                .setParameter("now", now)
                .setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED)
                .getResultStream()
                .findFirst();
    }

    Optional<Job> lock(UUID id) {
        return Optional.ofNullable(entityManager.find(Job.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Locks the job of a kind of which there is at most one. */
    Optional<Job> lockOnly(String kind) {
        return entityManager
                .createQuery("select j from Job j where j.kind = :kind", Job.class)
                .setParameter("kind", kind)
                .setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Oldest id first. */
    List<Job> after(@Nullable JobState state, UUID after, int count) {
        return entityManager
                .createQuery(
                        "select j from Job j where j.id > :after and (:state is null or j.state = :state) order by j.id",
                        Job.class)
                .setParameter("after", after)
                .setParameter("state", state)
                .setMaxResults(count)
                .getResultList();
    }

    long count(JobState state) {
        return entityManager
                .createQuery("select count(j) from Job j where j.state = :state", Long.class)
                .setParameter("state", state)
                .getSingleResult();
    }
}
