package org.consilium.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.consilium.testing.Answer;
import org.consilium.testing.Api;
import org.consilium.testing.Forum;
import org.consilium.testing.Person;
import org.consilium.testing.TestDatabase;

/** Boards and threads to look at live. */
final class LiveForum {
    final Forum people = new Forum(TestDatabase.application()::connect);
    private final Api api = Api.anonymous();

    /** A board that only those see who are invited. */
    Board board(Person... invited) {
        Board board = new Board(
                UUID.randomUUID(), "live-" + UUID.randomUUID().toString().substring(0, 13));
        people.run(
                "insert into board (id, slug, name, purpose, rules, rules_html, rules_renderer, professions, specialties,"
                        + " countries, invitation_only, opening, position, created_at, version)"
                        + " values (?, ?, 'Live', 'Looking on', '', '', 1, '', '', '', true, 'MEMBERS', 900, now(6), 0)",
                board.id(),
                board.slug());
        for (Person person : invited) {
            invite(board, person);
        }
        return board;
    }

    void invite(Board board, Person person) {
        people.run("insert into board_invitation (board_id, member_id) values (?, ?)", board.id(), person.id());
    }

    /** A thread with its first post. */
    UUID thread(Board board, Person author) {
        Answer answer = api.as(author)
                .post(
                        "/boards/" + board.slug() + "/threads",
                        Map.of("title", "Palpitations at rest", "body", "What now?"));
        assertThat(answer).hasStatus(201);
        return UUID.fromString(answer.json().path("id").asText());
    }

    /** The number up to which a reader knows a thread who has just loaded it. */
    long seq(UUID thread, Person reader) {
        return api.as(reader).get("/threads/" + thread).json().path("seq").asLong();
    }

    /** A reply's id. */
    String reply(UUID thread, Person author, String body) {
        Answer answer = api.as(author).post("/threads/" + thread + "/posts", Map.of("body", body));
        assertThat(answer).hasStatus(201);
        return answer.json().path("id").asText();
    }

    Api as(Person person) {
        return api.as(person);
    }

    /**
     * A board of the test.
     *
     * @param slug its part of the address
     */
    record Board(UUID id, String slug) {}
}
