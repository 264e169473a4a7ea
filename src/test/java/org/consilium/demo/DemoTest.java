package org.consilium.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.consilium.demo.Talk.Contribution;
import org.consilium.platform.id.Ids;
import org.consilium.platform.random.Randomness;
import org.junit.jupiter.api.Test;

/** What the run command would load, before it is written. */
class DemoTest {
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private final Community community = Community.of(
            DemoSize.FULL,
            new Ids(Clock.fixed(NOW, ZoneOffset.UTC), new Randomness()),
            new Random(1),
            new ObjectMapper(),
            NOW);

    @Test
    void aThousandMembersOfManyProfessionsAndCountriesAreMarkedAsDemo() {
        List<DemoPerson> crowd = community.crowd();

        assertThat(crowd).hasSizeGreaterThanOrEqualTo(1_000);
        assertThat(crowd).extracting(DemoPerson::name).allMatch(name -> name.endsWith(" (demo)"));
        assertThat(crowd.stream().map(DemoPerson::handle).distinct()).hasSameSizeAs(crowd);
        assertThat(crowd.stream().map(DemoPerson::profession).distinct()).hasSizeGreaterThanOrEqualTo(10);
        assertThat(crowd.stream().map(DemoPerson::country).distinct()).hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void theyTalkOnADozenBoardsAndMoreAllThroughTheLastThreeWeeks() {
        List<Talk> talks = community.talks();

        assertThat(talks).hasSizeGreaterThanOrEqualTo(150);
        assertThat(talks)
                .filteredOn(talk -> !talk.board().slug().equals("house"))
                .allSatisfy(talk -> assertThat(talk.contributions()).hasSizeGreaterThanOrEqualTo(2));
        assertThat(talks.stream().map(Talk::board).distinct()).hasSizeGreaterThanOrEqualTo(12);
        for (int day = 0; day < 21; day += 7) {
            Instant from = NOW.minus(Duration.ofDays(day + 7));
            assertThat(talks)
                    .as("threads of the week from %s", from)
                    .filteredOn(talk -> talk.opening().at().isAfter(from))
                    .filteredOn(talk -> talk.opening().at().isBefore(from.plus(Duration.ofDays(7))))
                    .hasSizeGreaterThan(10);
        }
        assertThat(talks.stream().flatMap(talk -> talk.contributions().stream()).map(Contribution::at))
                .allMatch(at -> at.isBefore(NOW));
    }
}
