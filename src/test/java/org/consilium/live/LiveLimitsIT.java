package org.consilium.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.consilium.testing.LiveClient;
import org.consilium.testing.Person;
import org.consilium.testing.ServerTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ServerTest
@DisplayName("S16 What a socket may do, over the network")
class LiveLimitsIT {
    private final LiveForum forum = new LiveForum();
    private final Person ana = forum.people.member("Ana");
    private final LiveClient socket = LiveClient.of(ana);

    @AfterEach
    void close() {
        socket.close();
    }

    @Test
    void aMessageOfSixteenKilobytesIsReadAndALargerOneEndsTheSocket() {
        socket.say(pingOf(16 * 1024));
        socket.await("pong");

        socket.say(pingOf(16 * 1024 + 1));

        assertThat(socket.awaitClose()).isEqualTo(4413);
    }

    @Test
    void aMessageThatNeverEndsDoesNotFillTheServer() {
        String megabyte = "x".repeat(1 << 20);

        for (int i = 0; i < 8 && socket.isOpen(); i++) {
            try {
                socket.sayPart(megabyte);
            } catch (CompletionException closedMeanwhile) {
                break;
            }
        }

        assertThat(socket.awaitClose()).isEqualTo(4413);
    }

    @Test
    void moreThanTenMessagesASecondEndTheSocket() {
        for (int i = 0; i < 30 && socket.isOpen(); i++) {
            try {
                socket.say("{\"type\":\"ping\"}");
            } catch (CompletionException closedMeanwhile) {
                break;
            }
        }

        assertThat(socket.awaitClose()).isEqualTo(4429);
    }

    @Test
    void aSixthSocketOfAMemberIsClosedAndTheFiveStay() {
        List<LiveClient> five = new ArrayList<>(List.of(socket));
        for (int i = 0; i < 4; i++) {
            five.add(LiveClient.of(forum.people.signedInAgain(ana)));
        }

        LiveClient sixth = LiveClient.silent(ana);

        assertThat(sixth.awaitClose()).isEqualTo(4409);
        five.forEach(open -> open.say("{\"type\":\"ping\"}"));
        five.forEach(open -> open.await("pong"));
        five.forEach(LiveClient::close);
    }

    @Test
    void whatIsNotOfTheProtocolEndsTheSocket() {
        socket.say("{\"type\":\"drop table\"}");

        assertThat(socket.awaitClose()).isEqualTo(4400);
    }

    @Test
    void bytesEndTheSocket() {
        socket.say(ByteBuffer.wrap(new byte[] {1, 2, 3}));

        assertThat(socket.awaitClose()).isEqualTo(4400);
    }

    @Test
    void whateverComesBeforeHelloEndsTheSocket() {
        LiveClient rude = LiveClient.silent(ana);

        rude.say("{\"type\":\"ping\"}");

        assertThat(rude.awaitClose()).isEqualTo(4400);
    }

    @Test
    void anotherVersionIsNotSpoken() {
        LiveClient newer = LiveClient.silent(ana);

        newer.say("{\"type\":\"hello\",\"protocol\":2}");

        assertThat(newer.awaitClose()).isEqualTo(4426);
    }

    private static String pingOf(int bytes) {
        String ping = "{\"type\":\"ping\",\"x\":\"\"}";
        return ping.replace("\"\"", "\"" + "x".repeat(bytes - ping.length()) + "\"");
    }
}
