package org.consilium.live.socket;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.consilium.live.hint.Hints;
import org.consilium.live.protocol.ClientMessages;
import org.consilium.live.protocol.CloseCode;
import org.consilium.live.protocol.Frames;
import org.consilium.live.topic.TopicsFixture;
import org.consilium.platform.access.Access;
import org.consilium.platform.access.Caller;
import org.consilium.platform.access.Role;
import org.consilium.platform.bus.Bus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S16 What a socket may do")
class LiveSocketTest {
    private static final String HELLO = "{\"type\":\"hello\",\"protocol\":1}";
    private static final long SECOND = 1_000_000_000L;

    private final UUID ana = UUID.randomUUID();
    private final AtomicLong nanos = new AtomicLong();
    private final TopicsFixture live = new TopicsFixture();
    private final Sockets sockets = new Sockets();
    private final Exchange exchange = exchange();
    private Optional<Caller> inTheDatabase = Optional.of(member(Access.COOKIE));
    private final FakeWire wire = new FakeWire();
    private final LiveSocket socket = open(wire, Access.COOKIE);
    private String typing = "";

    @Test
    void helloIsAnswered() {
        socket.receive(HELLO);

        assertThat(wire.sent).containsExactly("{\"type\":\"hello\",\"protocol\":1,\"heartbeatSeconds\":25}");
    }

    @Test
    void whateverComesBeforeHelloEndsIt() {
        socket.receive("{\"type\":\"ping\"}");

        assertThat(wire.closed).isEqualTo(CloseCode.BAD_MESSAGE);
    }

    @Test
    void anotherVersionEndsIt() {
        socket.receive("{\"type\":\"hello\",\"protocol\":2}");

        assertThat(wire.closed).isEqualTo(CloseCode.UNSUPPORTED_PROTOCOL);
    }

    @Test
    void whoSaysNothingIsTurnedAwayAfterTenSeconds() {
        pass(10);
        assertThat(wire.closed).isNull();

        pass(1);

        assertThat(wire.closed).isEqualTo(CloseCode.BAD_MESSAGE);
    }

    @Test
    void somethingElseThanAMessageEndsIt() {
        socket.receive(HELLO);

        socket.receive("{\"type\":\"drop table\"}");

        assertThat(wire.closed).isEqualTo(CloseCode.BAD_MESSAGE);
    }

    @Test
    void sixteenKilobytesAreReadAndOneByteMoreEndsIt() {
        socket.receive(HELLO);
        socket.receive(pingOfSize(16 * 1024));
        assertThat(wire.sent).endsWith("{\"type\":\"pong\"}");

        socket.receive(pingOfSize(16 * 1024 + 1));

        assertThat(wire.closed).isEqualTo(CloseCode.FRAME_TOO_BIG);
    }

    @Test
    void sizeIsCountedInBytes() {
        socket.receive(HELLO);

        socket.receive("{\"type\":\"ping\",\"x\":\"" + "\u20ac".repeat(6_000) + "\"}");

        assertThat(wire.closed).isEqualTo(CloseCode.FRAME_TOO_BIG);
    }

    @Test
    void tenMessagesASecondAreHeardAndTheEleventhEndsIt() {
        socket.receive(HELLO);
        say("{\"type\":\"ping\"}", 9);
        pass(1);
        say("{\"type\":\"ping\"}", 10);
        assertThat(wire.closed).isNull();

        say("{\"type\":\"ping\"}", 1);

        assertThat(wire.closed).isEqualTo(CloseCode.TOO_MANY_MESSAGES);
    }

    @Test
    void aPingGoesOutEveryTwentyFiveSeconds() {
        socket.receive(HELLO);
        for (int second = 0; second < 100; second++) {
            pass(1);
            socket.heard();
        }

        assertThat(wire.pings).isEqualTo(4);
        assertThat(wire.closed).isNull();
    }

    @Test
    void whoAnswersNoPingIsCutOff() {
        socket.receive(HELLO);

        IntStream.range(0, 61).forEach(second -> pass(1));

        assertThat(wire.closed).isEqualTo(CloseCode.RESUME);
    }

    @Test
    void aSlowReaderIsToldToResumeAndTheOthersGetEverything() {
        socket.receive(HELLO);
        FakeWire healthy = new FakeWire();
        LiveSocket other = open(healthy, Access.COOKIE);
        other.receive(HELLO);
        subscribe(socket);
        subscribe(other);
        wire.jammed = true;

        IntStream.range(0, 300).forEach(i -> live.happen(1));

        assertThat(wire.closed).isEqualTo(CloseCode.RESUME);
        assertThat(healthy.sent).hasSize(302).endsWith("change 300");
        assertThat(healthy.closed).isNull();
    }

    @Test
    void aFifthSocketIsLetInAndASixthIsNot() {
        IntStream.range(0, 4).forEach(i -> assertThat(sockets.admit(socketOf(new FakeWire())))
                .isTrue());

        assertThat(sockets.admit(socketOf(new FakeWire()))).isFalse();

        socket.end();
        assertThat(sockets.admit(socketOf(new FakeWire()))).isTrue();
        assertThat(sockets.count()).isEqualTo(5);
    }

    @Test
    void aSocketWhoseClientIsGoneGivesWay() {
        nanos.addAndGet(31 * SECOND);
        IntStream.range(0, 4).forEach(i -> sockets.admit(socketOf(new FakeWire())));

        assertThat(sockets.admit(socketOf(new FakeWire()))).isTrue();

        assertThat(wire.closed).isEqualTo(CloseCode.RESUME);
        assertThat(sockets.count()).isEqualTo(5);
    }

    @Test
    void aSignInThatHasEndedEndsIt() {
        inTheDatabase = Optional.empty();

        sockets.recheck(ana);

        assertThat(wire.closed).isEqualTo(CloseCode.SIGNED_OUT);
        assertThat(sockets.isHere(ana)).isFalse();
    }

    @Test
    void whoIsNoLongerAMemberIsTurnedAway() {
        inTheDatabase = Optional.of(caller(Access.COOKIE, Set.of()));

        sockets.recheck(ana);

        assertThat(wire.closed).isEqualTo(CloseCode.VERIFICATION_REQUIRED);
    }

    @Test
    void typingIsPassedOnByThoseWhoFollowTheThreadOnly() {
        socket.receive(HELLO);
        socket.receive(typingMessage());
        assertThat(typing).isEmpty();

        subscribe(socket);
        socket.receive(typingMessage());

        assertThat(typing).isEqualTo(live.thread + " " + ana);
    }

    @Test
    void aTokenThatOnlyReadsCannotBeSeenTyping() {
        LiveSocket reading = open(new FakeWire(), Access.TOKEN_READ);
        reading.receive(HELLO);
        subscribe(reading);

        reading.receive(typingMessage());

        assertThat(typing).isEmpty();
    }

    @Test
    void fiftySubscriptionsAreKeptAndOneMoreIsRefused() {
        socket.receive(HELLO);
        for (int i = 0; i < 50; i++) {
            pass(1);
            socket.receive("{\"type\":\"subscribe\",\"board\":\"board-" + i + "\"}");
        }

        pass(1);
        socket.receive("{\"type\":\"subscribe\",\"board\":\"one-more\"}");

        assertThat(wire.sent)
                .endsWith("{\"type\":\"refused\",\"board\":\"one-more\",\"problem\":\"too-many-subscriptions\"}");
    }

    @Test
    void whoHasEndedIsToldNothingMore() {
        socket.receive(HELLO);
        subscribe(socket);

        socket.end();
        live.happen(1);

        assertThat(wire.sent).doesNotContain("change 1");
    }

    private Exchange exchange() {
        ObjectMapper json = new ObjectMapper();
        return new Exchange(
                new ClientMessages(json),
                new Frames(json),
                live.topics,
                new Hints(new RecordingBus()),
                sockets,
                new LiveMetrics(new SimpleMeterRegistry(), sockets));
    }

    private LiveSocket open(FakeWire on, Access access) {
        LiveSocket opened = new LiveSocket(on, new Visitor(member(access), () -> inTheDatabase), exchange, nanos::get);
        sockets.admit(opened);
        return opened;
    }

    private LiveSocket socketOf(FakeWire on) {
        return new LiveSocket(on, new Visitor(member(Access.COOKIE), () -> inTheDatabase), exchange, nanos::get);
    }

    private Caller member(Access access) {
        return caller(access, Set.of(Role.MEMBER));
    }

    private Caller caller(Access access, Set<Role> roles) {
        return new Caller(ana, UUID.randomUUID(), access, roles, false, false, Set.of(), "nurse", Set.of(), "DE", null);
    }

    private void pass(int seconds) {
        nanos.addAndGet(seconds * SECOND);
        socket.beat();
    }

    private void say(String message, int times) {
        IntStream.range(0, times).forEach(i -> socket.receive(message));
    }

    private void subscribe(LiveSocket reader) {
        reader.receive("{\"type\":\"subscribe\",\"thread\":\"" + live.thread + "\",\"after\":0}");
        live.runTurns();
    }

    private String typingMessage() {
        return "{\"type\":\"typing\",\"thread\":\"" + live.thread + "\"}";
    }

    private static String pingOfSize(int bytes) {
        String ping = "{\"type\":\"ping\",\"x\":\"\"}";
        return ping.replace("\"\"", "\"" + "x".repeat(bytes - ping.length()) + "\"");
    }

    private final class RecordingBus implements Bus {
        @Override
        public void publish(String topic, String hint) {
            typing = hint;
        }

        @Override
        public void subscribe(String topic, Consumer<String> subscriber) {}
    }
}
