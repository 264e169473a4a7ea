package org.consilium.membership;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.consilium.membership.factor.Base32;
import org.consilium.membership.factor.Totp;
import org.consilium.platform.crypto.Hashes;
import org.consilium.platform.crypto.KeyNames;
import org.consilium.platform.crypto.Sealer;
import org.consilium.platform.random.Randomness;

/** All second factors. Secrets are sealed to their member, so that a row moved to another account opens nothing. */
@ApplicationScoped
class Factors {
    private static final int RECOVERY_CODES = 10;
    private static final int RECOVERY_CODE_BYTES = 10;

    private final EntityManager entityManager;
    private final Sealer sealer;
    private final Randomness randomness;

    @Inject
    Factors(EntityManager entityManager, Sealer sealer, Randomness randomness) {
        this.entityManager = entityManager;
        this.sealer = sealer;
        this.randomness = randomness;
    }

    /** Begins anew with an app; one that was not confirmed is forgotten. */
    Totp prepare(UUID memberId) {
        removeAll(memberId);
        byte[] secret = randomness.bytes(Totp.SECRET_BYTES);
        entityManager.persist(new TotpFactor(memberId, sealer.seal(KeyNames.FACTOR, secret, context(memberId))));
        return new Totp(secret);
    }

    /** A member's app, kept from being used twice at once. */
    Optional<TotpFactor> toUse(UUID memberId) {
        return Optional.ofNullable(entityManager.find(TotpFactor.class, memberId, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The codes of an app. */
    Totp codesOf(UUID memberId, TotpFactor factor) {
        return new Totp(sealer.open(KeyNames.FACTOR, factor.sealedSecret(), context(memberId)));
    }

    /** Makes new recovery codes; earlier ones are void. Nobody can show them again. */
    List<String> renewRecoveryCodes(UUID memberId) {
        removeRecoveryCodes(memberId);
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < RECOVERY_CODES; i++) {
            String code = Base32.encode(randomness.bytes(RECOVERY_CODE_BYTES)).toLowerCase(Locale.ROOT);
            entityManager.persist(new RecoveryCode(hash(memberId, code), memberId));
            codes.add(code.replaceAll("(.{4})(?=.)", "$1-"));
        }
        return codes;
    }

    /** Uses a recovery code up; whether it was one. */
    boolean useRecoveryCode(UUID memberId, String typed) {
        String code = typed.replaceAll("[^A-Za-z2-7]", "").toLowerCase(Locale.ROOT);
        return entityManager
                        .createQuery("delete from RecoveryCode c where c.codeHash = :hash and c.memberId = :member")
                        .setParameter("hash", hash(memberId, code))
                        .setParameter("member", memberId)
                        .executeUpdate()
                == 1;
    }

    int recoveryCodesLeft(UUID memberId) {
        return entityManager
                .createQuery("select count(c) from RecoveryCode c where c.memberId = :member", Long.class)
                .setParameter("member", memberId)
                .getSingleResult()
                .intValue();
    }

    /** Takes app and recovery codes away. */
    void removeAll(UUID memberId) {
        removeRecoveryCodes(memberId);
        entityManager
                .createQuery("delete from TotpFactor f where f.memberId = :member")
                .setParameter("member", memberId)
                .executeUpdate();
    }

    private void removeRecoveryCodes(UUID memberId) {
        entityManager
                .createQuery("delete from RecoveryCode c where c.memberId = :member")
                .setParameter("member", memberId)
                .executeUpdate();
    }

    /** 80 random bits need no slow hash; the member's id keeps equal codes apart. */
    private static byte[] hash(UUID memberId, String code) {
        return Hashes.sha256("consilium/v1/recovery/" + memberId + "/" + code);
    }

    private static byte[] context(UUID memberId) {
        return memberId.toString().getBytes(UTF_8);
    }
}
