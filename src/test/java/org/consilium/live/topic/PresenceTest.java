package org.consilium.live.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PresenceTest {
    private final TopicsFixture live = new TopicsFixture();

    @Test
    void readersAreNotToldWhileTheyAreFewerThanFive() {
        List<FakeReader> four = join(4);

        live.second();

        assertThat(four).allSatisfy(reader -> assertThat(reader.frames).noneMatch(PresenceTest::isReaders));
    }

    @Test
    void readersAreToldFromFiveOnAndNotBelow() {
        List<FakeReader> five = join(5);
        live.second();
        assertThat(five).allSatisfy(reader -> assertThat(reader.frames).endsWith(readers("5")));

        live.topics.leaveThread(five.get(0), live.thread);
        live.second();

        assertThat(five.get(1).frames).endsWith(readers("null"));
        assertThat(five.get(0).frames).endsWith(readers("5"));
    }

    @Test
    void severalTabsOfOneMemberAreOneReader() {
        FakeReader ana = FakeReader.somebody();
        List<FakeReader> others = join(3);
        live.join(ana, 0);
        live.join(FakeReader.of(ana.caller().memberId()), 0);

        live.second();

        assertThat(others.get(0).frames).noneMatch(PresenceTest::isReaders);
    }

    @Test
    void howManyReadIsToldAtMostOnceASecond() {
        FakeReader first = join(1).get(0);
        join(10);
        live.second();
        join(3);
        live.runTurns();
        assertThat(first.frames.stream().filter(PresenceTest::isReaders)).hasSize(1);

        live.second();

        assertThat(first.frames.stream().filter(PresenceTest::isReaders)).hasSize(2);
        assertThat(first.frames).endsWith(readers("14"));
    }

    @Test
    void whoJoinsIsToldHowManyReadAndWhoWrites() {
        List<FakeReader> six = join(6);
        live.topics.typing(live.thread, member(six.get(0)));
        live.second();

        FakeReader late = join(1).get(0);

        assertThat(late.frames).contains(readers("6"), typing(six.get(0)));
    }

    @Test
    void whoWritesIsForgottenAfterSixSeconds() {
        List<FakeReader> two = join(2);
        live.topics.typing(live.thread, member(two.get(0)));
        live.second();
        assertThat(two).allSatisfy(reader -> assertThat(reader.frames).endsWith(typing(two.get(0))));

        IntStream.range(0, 5).forEach(second -> live.second());

        assertThat(two.get(1).frames).endsWith("{\"type\":\"typing\",\"thread\":\"" + live.thread + "\",\"names\":[]}");
    }

    @Test
    void whoKeepsTypingIsToldOnce() {
        List<FakeReader> two = join(2);
        for (int i = 0; i < 8; i++) {
            live.topics.typing(live.thread, member(two.get(0)));
            live.second();
        }

        assertThat(two.get(1).frames.stream().filter(frame -> frame.contains("typing")))
                .hasSize(1);
    }

    @Test
    void whoOptedOutIsNeverShownWriting() {
        List<FakeReader> two = join(2);
        live.keepToThemselves.add(member(two.get(0)));

        live.topics.typing(live.thread, member(two.get(0)));
        live.second();

        assertThat(two.get(1).frames).noneMatch(frame -> frame.contains("typing"));
    }

    private List<FakeReader> join(int number) {
        List<FakeReader> readers =
                IntStream.range(0, number).mapToObj(i -> FakeReader.somebody()).toList();
        readers.forEach(reader -> live.join(reader, 0));
        return readers;
    }

    private static java.util.UUID member(FakeReader reader) {
        return reader.caller().memberId();
    }

    private static boolean isReaders(String frame) {
        return frame.contains("readers");
    }

    private String readers(String number) {
        return "{\"type\":\"readers\",\"thread\":\"" + live.thread + "\",\"readers\":" + number + "}";
    }

    private String typing(FakeReader reader) {
        return "{\"type\":\"typing\",\"thread\":\"" + live.thread + "\",\"names\":[\"member " + member(reader) + "\"]}";
    }
}
