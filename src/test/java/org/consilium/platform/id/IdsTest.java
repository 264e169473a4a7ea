package org.consilium.platform.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.consilium.platform.random.Randomness;
import org.junit.jupiter.api.Test;

class IdsTest {
    private static final Instant NOW = Instant.parse("2026-11-21T09:30:00.123Z");

    private final Ids ids = new Ids(Clock.fixed(NOW, ZoneOffset.UTC), new Randomness());

    @Test
    void aTimeOrderedIdStartsWithItsMillisecond() {
        UUID id = ids.v7();
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
    }

    @Test
    void aTimeOrderedIdSortsBehindOneOfAnEarlierMillisecond() {
        Ids later = new Ids(Clock.fixed(NOW.plusMillis(1), ZoneOffset.UTC), new Randomness());
        assertThat(later.v7().toString()).isGreaterThan(ids.v7().toString());
    }

    @Test
    void aRandomIdHoldsNoTime() {
        UUID id = ids.v4();
        assertThat(id.version()).isEqualTo(4);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void idsOfOneMillisecondDiffer() {
        Set<UUID> made = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            made.add(ids.v7());
            made.add(ids.v4());
        }
        assertThat(made).hasSize(20_000);
    }
}
