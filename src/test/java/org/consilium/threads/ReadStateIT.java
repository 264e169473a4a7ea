package org.consilium.threads;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntPredicate;
import org.consilium.testing.Api;
import org.consilium.testing.Forum;
import org.consilium.testing.Person;
import org.consilium.testing.Places;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.Test;

@ServerTest
class ReadStateIT {
    private final Forum forum = TestServer.forum();
    private final Places places = new Places(forum);
    private final Person ana = forum.member("Ana");
    private final Person ben = forum.member("Ben");
    private final String board = places.board();

    @Test
    void nothingIsUnreadOnABoardWhereAMemberHasNotBeen() {
        UUID thread = places.thread(ana, board);
        places.reply(ana, thread);
        assertThat(unreadInList(ben, thread)).isZero();
        assertThat(unreadOnBoard(ben)).isZero();
    }

    @Test
    void whatOthersWriteAfterAMembersFirstActIsUnread() {
        UUID old = places.thread(ana, board);
        follow(ben);
        UUID thread = places.thread(ana, board);
        places.reply(ana, thread);
        places.reply(ana, old);
        assertThat(unreadInList(ben, thread)).isEqualTo(2);
        assertThat(unreadInList(ben, old)).isEqualTo(1);
        awaitUnreadOnBoard(ben, unread -> unread == 3);
        read(ben, thread, 1);
        assertThat(unreadInList(ben, thread)).isEqualTo(1);
        assertThat(unreadOnBoard(ben)).isEqualTo(2);
        read(ben, old, 2);
        assertThat(unreadOnBoard(ben)).isEqualTo(1);
    }

    @Test
    void thePlaceInAThreadNeverMovesBackAndNeverBehindItsEnd() {
        follow(ben);
        UUID thread = places.thread(ana, board);
        places.reply(ana, thread);
        read(ben, thread, 2);
        read(ben, thread, 1);
        assertThat(readUpTo(ben, thread)).isEqualTo(2);
        read(ben, thread, 900);
        assertThat(readUpTo(ben, thread)).isEqualTo(2);
        places.reply(ana, thread);
        assertThat(unreadInList(ben, thread)).isEqualTo(1);
    }

    @Test
    void ownPostsAreReadUnlessSomethingBeforeThemIsNot() {
        follow(ben);
        UUID thread = places.thread(ben, board);
        assertThat(unreadInList(ben, thread)).isZero();
        places.reply(ana, thread);
        places.reply(ben, thread);
        assertThat(unreadInList(ben, thread)).isEqualTo(2);
        read(ben, thread, 3);
        places.reply(ben, thread);
        assertThat(unreadInList(ben, thread)).isZero();
    }

    @Test
    void aBoardCanBeMarkedAsReadAsAWhole() {
        follow(ben);
        UUID opened = places.thread(ana, board);
        read(ben, opened, 1);
        places.reply(ana, opened);
        UUID never = places.thread(ana, board);
        awaitUnreadOnBoard(ben, unread -> unread == 2);
        assertThat(Api.anonymous().as(ben).put("/boards/" + board + "/read")).hasStatus(204);
        assertThat(unreadInList(ben, opened)).isZero();
        assertThat(unreadInList(ben, never)).isZero();
        assertThat(unreadOnBoard(ben)).isZero();
        places.reply(ana, never);
        assertThat(unreadInList(ben, never)).isEqualTo(1);
        awaitUnreadOnBoard(ben, unread -> unread == 1);
    }

    @Test
    void aThreadThatMovesTakesItsUnreadPostsAlong() {
        String other = places.board();
        follow(ben);
        assertThat(Api.anonymous().as(ben).put("/boards/" + other + "/follow")).hasStatus(204);
        UUID thread = places.thread(ana, board);
        places.reply(ana, thread);
        places.reply(ana, thread);
        read(ben, thread, 1);
        awaitUnreadOnBoard(ben, unread -> unread == 2);
        Person mo = forum.moderator("Mo");
        assertThat(Api.anonymous().as(mo).post("/threads/" + thread + "/move", Map.of("board", other)))
                .hasStatus(204);
        awaitUnread(ben, board, unread -> unread == 0);
        awaitUnread(ben, other, unread -> unread == 2);
        read(ben, thread, 3);
        awaitUnread(ben, other, unread -> unread == 0);
    }

    private void follow(Person person) {
        assertThat(Api.anonymous().as(person).put("/boards/" + board + "/follow"))
                .hasStatus(204);
    }

    private static void read(Person person, UUID thread, int number) {
        assertThat(Api.anonymous().as(person).put("/threads/" + thread + "/read", Map.of("number", number)))
                .hasStatus(204);
    }

    private static int readUpTo(Person person, UUID thread) {
        return Api.anonymous()
                .as(person)
                .get("/threads/" + thread)
                .json()
                .path("readUpTo")
                .asInt();
    }

    private int unreadInList(Person person, UUID thread) {
        for (JsonNode row : Api.anonymous()
                .as(person)
                .get("/boards/" + board + "/threads")
                .json()
                .path("items")) {
            if (row.path("id").asText().equals(thread.toString())) {
                return Objects.requireNonNull(row.get("unread")).asInt();
            }
        }
        throw new AssertionError("The thread is not in the list");
    }

    private int unreadOnBoard(Person person) {
        return unread(person, board);
    }

    private static int unread(Person person, String board) {
        return Api.anonymous()
                .as(person)
                .get("/boards/" + board)
                .json()
                .path("unread")
                .asInt();
    }

    private void awaitUnreadOnBoard(Person person, IntPredicate expected) {
        awaitUnread(person, board, expected);
    }

    /** A board's tally comes some moments after the posts. */
    private static void awaitUnread(Person person, String board, IntPredicate expected) {
        Instant end = Instant.now().plus(Duration.ofSeconds(20));
        while (!expected.test(unread(person, board))) {
            assertThat(Instant.now()).as("unread is %s", unread(person, board)).isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }
}
