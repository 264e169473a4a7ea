package org.consilium.platform.idempotency;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Supplier;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.problem.Problems;
import org.consilium.platform.transaction.UseCase;

/** Runs an act and keeps its key in one transaction. */
@UseCase
class ActOnce {
    private final IdempotencyKeys keys;
    private final Clock clock;

    @Inject
    ActOnce(IdempotencyKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    UUID withoutKey(Supplier<UUID> act) {
        return act.get();
    }

    UUID withKey(UUID member, byte[] keyHash, byte[] requestHash, Supplier<UUID> act) {
        if (keys.claim(member, keyHash, requestHash, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))) {
            UUID result = act.get();
            keys.keep(member, keyHash, result);
            return result;
        }
        return keys.result(member, keyHash, requestHash)
                .orElseThrow(() ->
                        new Problem(Problems.IDEMPOTENCY_MISMATCH, "The key was sent before with another request."));
    }
}
