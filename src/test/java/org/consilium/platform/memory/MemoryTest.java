package org.consilium.platform.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MemoryTest {
    private Instant now = Instant.parse("2026-03-01T10:00:00Z");
    private final InstantSource source = () -> now;
    private final Clock clock = source.withZone(ZoneOffset.UTC);
    private final Memory<String, String> memory = new Memory<>(clock, Duration.ofSeconds(3), 10);
    private int asked;

    @Test
    void theDatabaseIsAskedOnceInAMoment() {
        ask("a");
        now = now.plusSeconds(2);
        ask("a");
        assertThat(asked).isOne();
    }

    @Test
    void whenTheMomentIsOverTheDatabaseIsAskedAgain() {
        ask("a");
        now = now.plusSeconds(3);
        ask("a");
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void aClockThatIsSetBackEndsTheMoment() {
        ask("a");
        now = now.minusSeconds(1);
        ask("a");
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void whatIsForgottenIsAskedForAgainAndTheRestIsNot() {
        ask("a");
        ask("b");
        memory.forget((key, value) -> key.equals("a"));
        ask("a");
        ask("b");
        assertThat(asked).isEqualTo(3);
    }

    @Test
    void whatWasReadWhileSomethingChangedIsNotKept() {
        memory.get("a", key -> {
            memory.forget((k, v) -> false);
            return Optional.of("old");
        });
        assertThat(memory.get("a", key -> Optional.of("new"))).contains("new");
    }

    @Test
    void thatSomethingIsMissingIsNotRemembered() {
        memory.get("a", key -> Optional.empty());
        assertThat(memory.get("a", key -> Optional.of("there"))).contains("there");
    }

    @Test
    void ofSeveralOnlyTheUnknownAreAskedFor() {
        ask("a");
        Map<String, String> all = memory.getAll(Set.of("a", "b"), keys -> {
            assertThat(keys).containsExactly("b");
            return Map.of("b", "B");
        });
        assertThat(all).containsOnly(Map.entry("a", "value of a"), Map.entry("b", "B"));
    }

    private void ask(String key) {
        memory.get(key, wanted -> {
            asked++;
            return Optional.of("value of " + wanted);
        });
    }
}
