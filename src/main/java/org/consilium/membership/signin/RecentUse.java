package org.consilium.membership.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * When each sign-in was last used, to the second and in memory only: the database knows the day. After a restart, and on a
 * server that another node's users come to, the day counts until its end.
 */
@ApplicationScoped
class RecentUse {
    private static final int MOST = 200_000;

    private final Clock clock;
    private final SignInLimits limits;
    private final Map<UUID, Use> uses = new ConcurrentHashMap<>();

    @Inject
    RecentUse(Clock clock, SignInLimits limits) {
        this.clock = clock;
        this.limits = limits;
    }

    /**
     * Whether a sign-in has ended because it was not used for too long.
     *
     * @param writtenDay the day of last use that the database has
     */
    boolean isOver(UUID id, LocalDate writtenDay) {
        return lastUse(uses.get(id), writtenDay).plus(limits.idle()).isBefore(clock.instant());
    }

    /** Takes note that a sign-in or an access token is used now. */
    void note(UUID id, LocalDate writtenDay) {
        Instant now = clock.instant();
        makeRoom(now);
        uses.put(id, new Use(now, writtenDay));
    }

    /** Whether the database does not yet know that it was used today. */
    boolean isNewToday(UUID id) {
        @Nullable Use use = uses.get(id);
        return use != null && use.writtenDay().isBefore(today());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Instant lastUse(@Nullable Use use, LocalDate writtenDay) {
        if (use == null) {
            return writtenDay.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        }
        Instant startOfDay = writtenDay.atStartOfDay().toInstant(ZoneOffset.UTC);
        return use.at().isAfter(startOfDay) ? use.at() : startOfDay;
    }

    private void makeRoom(Instant now) {
        if (uses.size() >= MOST) {
            uses.values().removeIf(use -> use.at().plus(limits.idle()).isBefore(now));
        }
        if (uses.size() >= MOST) {
            uses.clear();
        }
    }

    private record Use(Instant at, LocalDate writtenDay) {}
}
