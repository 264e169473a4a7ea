package org.consilium.verification;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.consilium.platform.transaction.UseCase;
import org.consilium.verification.StatisticsView.Spread;

/** Counts how verification goes. Nobody's name is in it, neither an applicant's nor a verifier's. */
@UseCase
class CountVerification {
    private static final int DAYS = 90;

    private final Figures figures;
    private final Clock clock;

    @Inject
    CountVerification(Figures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    StatisticsView now() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        LocalDate since = today.minusDays(DAYS);
        List<Integer> waiting = figures.daysWaiting(today);
        List<Integer> decided = figures.daysToDecide(since);
        Map<Decision, Long> decisions = new EnumMap<>(Decision.class);
        Map<Ground, Long> refusals = new EnumMap<>(Ground.class);
        long granted = 0;
        for (Object[] row : figures.actsSince(since)) {
            Decision decision = (Decision) row[0];
            long count = (Long) row[2];
            decisions.merge(decision, count, Long::sum);
            if (decision == Decision.REFUSE) {
                refusals.merge(row[1] == null ? Ground.OTHER : (Ground) row[1], count, Long::sum);
            }
            granted += decision == Decision.APPROVE ? count - (Long) row[3] : 0;
        }
        return new StatisticsView(
                waiting.size(),
                Spread.of(waiting),
                DAYS,
                decided.size(),
                Spread.of(decided),
                granted,
                decisions,
                refusals);
    }
}
