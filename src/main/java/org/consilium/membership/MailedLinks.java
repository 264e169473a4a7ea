package org.consilium.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.consilium.platform.crypto.Hashes;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.problem.Problems;
import org.consilium.platform.random.Randomness;
import org.jspecify.annotations.Nullable;

/** All mailed links that were not used yet. */
@ApplicationScoped
class MailedLinks {
    private final EntityManager entityManager;
    private final Randomness randomness;
    private final Clock clock;

    @Inject
    MailedLinks(EntityManager entityManager, Randomness randomness, Clock clock) {
        this.entityManager = entityManager;
        this.randomness = randomness;
        this.clock = clock;
    }

    /**
     * Makes a link; an earlier one of the same purpose ends.
     *
     * @param email the address it is about, where that is not the account's own
     * @return its secret, which is stored nowhere
     */
    String issue(UUID memberId, LinkPurpose purpose, @Nullable String email) {
        withdraw(memberId, purpose);
        String secret = randomness.token();
        entityManager.persist(new MailedLink(Hashes.sha256(secret), memberId, purpose, email, clock.instant()));
        return secret;
    }

    /** Ends the links of a purpose that a member has. */
    void withdraw(UUID memberId, LinkPurpose purpose) {
        entityManager
                .createQuery("delete from MailedLink l where l.memberId = :member and l.purpose = :purpose")
                .setParameter("member", memberId)
                .setParameter("purpose", purpose)
                .executeUpdate();
    }

    /** Ends all links of a member. */
    void withdrawAll(UUID memberId) {
        entityManager
                .createQuery("delete from MailedLink l where l.memberId = :member")
                .setParameter("member", memberId)
                .executeUpdate();
    }

    /**
     * Uses a link up.
     *
     * @throws Problem {@code link-unusable} if it is unknown, used, expired or for something else
     */
    MailedLink use(String secret, LinkPurpose purpose) {
        MailedLink link = Optional.ofNullable(
                        entityManager.find(MailedLink.class, Hashes.sha256(secret), LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> found.isUsableFor(purpose, clock.instant()))
                .orElseThrow(() -> new Problem(
                        Problems.LINK_UNUSABLE, "It was used before, is too old, or was replaced by a newer one."));
        entityManager.remove(link);
        return link;
    }

    /** Forgets what expired. */
    int removeExpired() {
        Instant now = clock.instant();
        return entityManager
                .createQuery("delete from MailedLink l where l.expiresAt < :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
