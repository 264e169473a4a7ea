package org.consilium.live.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ThreadTopicTest {
    private final TopicsFixture live = new TopicsFixture();
    private final FakeReader ana = FakeReader.somebody();
    private final FakeReader ben = FakeReader.somebody();

    @Test
    void whoJoinsIsToldWhatWasMissedAndThenWhatHappens() {
        live.feed.happen(5);

        live.join(ana, 2);
        live.happen(1);

        assertThat(ana.frames)
                .containsExactly(
                        "{\"type\":\"subscribed\",\"thread\":\"" + live.thread + "\",\"seq\":5}",
                        "change 3",
                        "change 4",
                        "change 5",
                        "change 6");
    }

    @Test
    void aChangeThatIsCommittedBeforeItsHintIsToldOnce() {
        live.join(ana, 0);
        live.feed.happen(1);

        live.join(ben, 0);
        live.happen(0);

        assertThat(ana.seqs()).containsExactly(1L);
        assertThat(ben.seqs()).containsExactly(1L);
    }

    @Test
    void whoComesBackManyChangesLaterIsToldAllOfThem() {
        live.feed.happen(1_000);

        live.join(ana, 0);

        assertThat(ana.seqs()).isEqualTo(oneTo(1_000));
    }

    @Test
    void aGapThatIsTooBigIsNotReplayed() {
        live.feed.happen(1_001);

        live.join(ana, 0);
        live.happen(1);

        assertThat(ana.frames).containsExactly(reset());
    }

    @Test
    void whoKnowsMoreThanHappenedStartsAnew() {
        live.feed.happen(3);

        live.join(ana, 4);

        assertThat(ana.frames).containsExactly(reset());
    }

    @Test
    void aSlowReaderIsToldThePastInPartsAndJoinsTheOthersAfterwards() {
        live.feed.happen(300);
        ana.behind = true;
        live.join(ana, 0);
        live.join(ben, 300);
        live.happen(1);
        assertThat(ana.seqs()).isEmpty();
        assertThat(ben.seqs()).containsExactly(301L);

        ana.behind = false;
        live.second();
        live.happen(1);

        assertThat(ana.seqs()).isEqualTo(oneTo(302));
    }

    @Test
    void manyWhoComeBackFromTheSamePlaceShareOneLookAtTheDatabase() {
        live.feed.happen(10);
        List<FakeReader> crowd =
                java.util.stream.Stream.generate(FakeReader::somebody).limit(40).toList();

        crowd.forEach(reader -> live.topics.joinThread(reader, live.thread, 5));
        live.runTurns();

        assertThat(crowd).allSatisfy(reader -> assertThat(reader.seqs()).containsExactly(6L, 7L, 8L, 9L, 10L));
        assertThat(live.feed.looks).hasValue(1);
    }

    @Test
    void moreThanOneTurnTakesInAreAllTakenIn() {
        List<FakeReader> crowd = java.util.stream.Stream.generate(FakeReader::somebody)
                .limit(170)
                .toList();

        crowd.forEach(reader -> live.topics.joinThread(reader, live.thread, 0));
        live.runTurns();
        live.happen(1);

        assertThat(crowd).allSatisfy(reader -> assertThat(reader.seqs()).containsExactly(1L));
    }

    @Test
    void aHiddenThreadIsRefusedAndNothingOfItIsTold() {
        live.feed.happen(2);
        live.doors.closeFor(ana);

        live.join(ana, 0);
        live.happen(1);

        assertThat(ana.frames).containsExactly(refused());
    }

    @Test
    void whoLosesAccessIsToldSoAndNothingMore() {
        live.join(ana, 0);
        live.join(ben, 0);

        live.doors.closeFor(ana);
        live.topics.doubt(reader -> reader == ana);
        live.happen(1);

        assertThat(ana.seqs()).isEmpty();
        assertThat(ana.frames).endsWith(refused());
        assertThat(ben.seqs()).containsExactly(1L);
    }

    @Test
    void whileAccessCannotBeLookedUpNothingIsTold() {
        live.join(ana, 0);
        live.doors.down = true;

        live.topics.doubt(reader -> true);
        live.happen(1);
        assertThat(ana.seqs()).isEmpty();

        live.doors.down = false;
        live.second();
        assertThat(ana.seqs()).containsExactly(1L);
    }

    @Test
    void aFailureOfTheDatabaseDelaysAndLosesNothing() {
        live.join(ana, 0);
        live.feed.down = true;
        live.happen(2);
        live.topics.joinThread(ben, live.thread, 0);
        live.runTurns();

        live.feed.down = false;
        live.second();

        assertThat(ana.seqs()).containsExactly(1L, 2L);
        assertThat(ben.seqs()).containsExactly(1L, 2L);
    }

    @Test
    void aLostHintIsMadeUpForByLookingAgain() {
        live.join(ana, 0);
        live.feed.happen(1);

        live.topics.lookAgain();
        live.runTurns();

        assertThat(ana.seqs()).containsExactly(1L);
    }

    @Test
    void whoLeavesIsToldNothingMore() {
        live.join(ana, 0);

        live.topics.leaveThread(ana, live.thread);
        live.happen(1);

        assertThat(ana.seqs()).isEmpty();
        assertThat(live.topics.follows(ana, live.thread)).isFalse();
    }

    @Test
    void oneLookAtTheDatabaseServesABurstOfChanges() {
        live.join(ana, 0);

        for (int i = 0; i < 50; i++) {
            live.feed.happen(1);
            live.topics.changed(live.thread);
        }
        live.runTurns();

        assertThat(ana.seqs()).isEqualTo(oneTo(50));
        assertThat(live.feed.looks.get()).isLessThanOrEqualTo(2);
    }

    private String reset() {
        return "{\"type\":\"reset\",\"thread\":\"" + live.thread + "\"}";
    }

    private String refused() {
        return "{\"type\":\"refused\",\"thread\":\"" + live.thread + "\",\"problem\":\"not-found\"}";
    }

    private static List<Long> oneTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }
}
