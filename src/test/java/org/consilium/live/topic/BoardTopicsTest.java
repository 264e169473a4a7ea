package org.consilium.live.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BoardTopicsTest {
    private static final String SUBSCRIBED = "{\"type\":\"subscribed\",\"board\":\"cardiology\"}";
    private static final String REFUSED = "{\"type\":\"refused\",\"board\":\"cardiology\",\"problem\":\"not-found\"}";

    private final TopicsFixture live = new TopicsFixture();
    private final FakeReader ana = FakeReader.somebody();

    @Test
    void aRowIsToldToThoseWhoFollowItsBoard() {
        FakeReader elsewhere = FakeReader.somebody();
        live.topics.joinBoard(elsewhere, "surgery");
        join();

        live.happen(1);

        assertThat(ana.frames).containsExactly(SUBSCRIBED, "row " + live.thread);
        assertThat(elsewhere.frames).hasSize(1);
    }

    @Test
    void aBusyThreadIsToldAtMostTwiceASecond() {
        join();

        for (int i = 0; i < 100; i++) {
            live.happen(1);
        }
        assertThat(live.rowsRead).hasSize(1);

        live.second();
        assertThat(live.rowsRead).hasSize(2);
    }

    @Test
    void aHiddenBoardIsRefused() {
        live.doors.closeFor(ana);

        join();
        live.happen(1);

        assertThat(ana.frames).containsExactly(REFUSED);
    }

    @Test
    void whoLosesABoardIsToldSoAndNothingMore() {
        join();

        live.doors.closeFor(ana);
        live.topics.doubt(reader -> true);
        live.happen(1);

        assertThat(ana.frames).containsExactly(SUBSCRIBED, REFUSED);
    }

    @Test
    void nothingIsReadWhileNobodyFollows() {
        join();
        live.topics.leaveBoard(ana, "cardiology");

        live.happen(1);
        live.second();

        assertThat(live.rowsRead).isEmpty();
    }

    private void join() {
        live.topics.joinBoard(ana, "cardiology");
        live.runTurns();
    }
}
