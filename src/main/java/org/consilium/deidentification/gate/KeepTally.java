package org.consilium.deidentification.gate;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.consilium.platform.transaction.UseCase;

/** Adds what was counted to the table, and removes what is too old to be looked at. */
@UseCase
class KeepTally {
    private static final int YEAR = 366;

    private final RuleTallies tallies;
    private final Clock clock;

    @Inject
    KeepTally(RuleTallies tallies, Clock clock) {
        this.tallies = tallies;
        this.clock = clock;
    }

    void keep(Map<Tally.Key, Long> counts) {
        counts.forEach(tallies::add);
        tallies.removeBefore(
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(YEAR));
    }
}
