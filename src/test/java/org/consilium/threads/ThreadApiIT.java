package org.consilium.threads;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.testing.Answer;
import org.consilium.testing.Api;
import org.consilium.testing.Forum;
import org.consilium.testing.Person;
import org.consilium.testing.Places;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ServerTest
class ThreadApiIT {
    private final Forum forum = TestServer.forum();
    private final Api api = Api.anonymous();
    private Places places;
    private Person ana;
    private Person ben;
    private Person mo;
    private String board;

    @BeforeEach
    void people() {
        places = new Places(forum);
        ana = forum.member("Ana");
        ben = forum.member("Ben");
        mo = forum.moderator("Mo");
        board = places.board();
    }

    @Test
    void aThreadBeginsWithItsFirstPost() {
        Answer opened = api.as(ana)
                .post("/boards/" + board + "/threads", Map.of("title", "Chest pain", "body", "A *short* story"));
        assertThat(opened).hasStatus(201);
        JsonNode thread = api.as(ben).get(opened.location()).json();
        assertThat(thread.path("title").asText()).isEqualTo("Chest pain");
        assertThat(thread.at("/author/displayName").asText()).isEqualTo("Ana");
        assertThat(thread.at("/may/reply").asBoolean()).isTrue();
        assertThat(thread.at("/may/close").asBoolean()).isFalse();
        JsonNode post = api.as(ben).get(opened.location() + "/posts").json().at("/items/0");
        assertThat(post.path("number").asInt()).isEqualTo(1);
        assertThat(post.path("html").asText()).isEqualTo("<p>A <em>short</em> story</p>");
    }

    @Test
    void aTitleAndABodyAreNeeded() {
        String path = "/boards/" + board + "/threads";
        assertThat(api.as(ana).post(path, Map.of("title", " ", "body", "B"))).isProblem(400, "validation-failed");
        assertThat(api.as(ana).post(path, Map.of("title", "Two\nlines", "body", "B")))
                .isProblem(400, "validation-failed");
        assertThat(api.as(ana).post(path, Map.of("title", "T"))).isProblem(400, "validation-failed");
        assertThat(api.as(ana).post(path, Map.of("title", "T", "body", "x".repeat(20_001))))
                .isProblem(400, "validation-failed");
    }

    @Test
    void onABoardForModeratorsOnlyTheyOpenThreads() {
        String news = places.board(Places.EVERYBODY, "moderators");
        Map<String, String> request = Map.of("title", "T", "body", "B");
        assertThat(api.as(ana).post("/boards/" + news + "/threads", request)).isProblem(403, "forbidden");
        assertThat(api.as(mo).post("/boards/" + news + "/threads", request)).hasStatus(201);
    }

    @Test
    @DisplayName("S02 a hidden thread and a missing one look the same")
    void aHiddenThreadAndAMissingOneLookTheSame() {
        String hidden = "/threads/" + places.thread(mo, places.board(Places.INVITED));
        String missing = "/threads/" + UUID.randomUUID();
        for (String rest : List.of("", "/posts")) {
            assertThat(withoutId(api.as(ana).get(hidden + rest)))
                    .isEqualTo(withoutId(api.as(ana).get(missing + rest)));
        }
        for (String act : List.of("/follow", "/bookmark", "/pin", "/lock", "/close")) {
            assertThat(withoutId(api.as(ana).put(hidden + act)))
                    .isEqualTo(withoutId(api.as(ana).put(missing + act)));
        }
        assertThat(api.as(ana).post(hidden + "/posts", Map.of("body", "B"))).isProblem(404, "not-found");
        assertThat(api.as(ana).put(hidden + "/read", Map.of("number", 1))).isProblem(404, "not-found");
    }

    @Test
    void aThreadOnAHiddenBoardIsInNoList() {
        UUID hidden = places.thread(mo, places.board(Places.INVITED));
        assertThat(ids(api.as(ana).get("/threads?list=latest&limit=100"))).doesNotContain(hidden.toString());
    }

    @Test
    void pinnedThreadsComeFirstAndAPageGoesOnWhereTheLastEnded() {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            expected.add(0, places.thread(ana, board).toString());
        }
        for (int pinned : List.of(5, 3)) {
            assertThat(api.as(mo).put("/threads/" + expected.get(pinned) + "/pin"))
                    .hasStatus(204);
        }
        expected.add(0, expected.remove(5));
        expected.add(0, expected.remove(4));
        assertThat(all("/boards/" + board + "/threads?limit=2")).containsExactlyElementsOf(expected);
        assertThat(all("/boards/" + board + "/threads?limit=1")).containsExactlyElementsOf(expected);
        assertThat(all("/boards/" + board + "/threads?sort=newest&limit=3"))
                .hasSize(7)
                .isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void aReplyMovesItsThreadUp() {
        UUID first = places.thread(ana, board);
        UUID second = places.thread(ana, board);
        places.reply(ben, first);
        assertThat(ids(api.as(ana).get("/boards/" + board + "/threads")))
                .containsExactly(first.toString(), second.toString());
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        assertThat(api.as(ana).get("/boards/" + board + "/threads?cursor=bm9uc2Vuc2U"))
                .isProblem(400, "malformed");
        assertThat(api.as(ana).get("/boards/" + board + "/threads?sort=oldest")).isProblem(400, "validation-failed");
    }

    @Test
    void theSameKeyOpensOneThread() {
        Api once = api.as(ana).with("Idempotency-Key", UUID.randomUUID().toString());
        String path = "/boards/" + board + "/threads";
        Answer first = once.post(path, Map.of("title", "T", "body", "B"));
        Answer second = once.post(path, Map.of("title", "T", "body", "B"));
        assertThat(second).hasStatus(201);
        assertThat(second.location()).isEqualTo(first.location());
        assertThat(once.post(path, Map.of("title", "T", "body", "Other"))).isProblem(422, "idempotency-mismatch");
        assertThat(ids(api.as(ana).get(path))).hasSize(1);
    }

    @Test
    void authorsAndModeratorsRenameAThreadAndNobodyElse() {
        String path = "/threads/" + places.thread(ana, board);
        assertThat(api.as(ben).put(path, Map.of("title", "Mine", "version", 0))).isProblem(403, "forbidden");
        assertThat(api.as(ana).put(path, Map.of("title", "Better", "version", 0)))
                .hasStatus(200);
        assertThat(api.as(mo).put(path, Map.of("title", "Best", "version", 0))).isProblem(409, "stale-version");
        assertThat(api.as(mo)
                        .put(path, Map.of("title", "Best", "version", 1))
                        .json()
                        .path("title")
                        .asText())
                .isEqualTo("Best");
    }

    @Test
    void aClosedThreadTakesNoRepliesUntilWhoeverClosedItOpensItAgain() {
        String path = "/threads/" + places.thread(ana, board);
        assertThat(api.as(ben).put(path + "/close")).isProblem(403, "forbidden");
        assertThat(api.as(ana).put(path + "/close", Map.of("reason", "Solved"))).hasStatus(204);
        assertThat(api.as(ben).post(path + "/posts", Map.of("body", "B"))).isProblem(409, "thread-closed");
        assertThat(api.as(ben).get(path).json().path("closedReason").asText()).isEqualTo("Solved");
        assertThat(api.as(ben).delete(path + "/close")).isProblem(403, "forbidden");
        assertThat(api.as(ana).delete(path + "/close")).hasStatus(204);
        assertThat(api.as(ben).post(path + "/posts", Map.of("body", "B"))).hasStatus(201);
    }

    @Test
    void whatAModeratorClosedItsAuthorCannotOpen() {
        String path = "/threads/" + places.thread(ana, board);
        assertThat(api.as(mo).put(path + "/close")).hasStatus(204);
        assertThat(api.as(ana).delete(path + "/close")).isProblem(403, "forbidden");
        assertThat(api.as(mo).delete(path + "/close")).hasStatus(204);
    }

    @Test
    void onlyModeratorsOfTheBoardPinAndLock() {
        String path = "/threads/" + places.thread(ana, board);
        Person elsewhere = forum.moderatorOf("Max");
        for (String act : List.of("/pin", "/lock")) {
            assertThat(api.as(ana).put(path + act)).isProblem(403, "forbidden");
            assertThat(api.as(elsewhere).put(path + act)).isProblem(403, "forbidden");
            assertThat(api.as(elsewhere).delete(path + act)).isProblem(403, "forbidden");
            assertThat(api.as(mo).put(path + act)).hasStatus(204);
            assertThat(api.as(mo).delete(path + act)).hasStatus(204);
        }
    }

    @Test
    void inALockedThreadNothingIsWrittenEditedOrMarked() {
        UUID thread = places.thread(ana, board);
        UUID reply = places.reply(ben, thread);
        assertThat(api.as(mo).put("/threads/" + thread + "/lock")).hasStatus(204);
        assertThat(api.as(ben).post("/threads/" + thread + "/posts", Map.of("body", "B")))
                .isProblem(409, "thread-locked");
        assertThat(api.as(ben).put("/posts/" + reply, Map.of("body", "B", "version", 0)))
                .isProblem(409, "thread-locked");
        assertThat(api.as(ana).put("/posts/" + reply + "/helpful")).isProblem(409, "thread-locked");
        assertThat(api.as(ben).put("/posts/" + reply + "/withdrawal")).hasStatus(200);
    }

    @Test
    void aThreadMovesToABoardWithAnotherAudience() {
        UUID thread = places.thread(ana, board);
        String nurses = places.board(Places.audience(List.of("nurse"), List.of(), List.of(), false));
        assertThat(api.as(ana).post("/threads/" + thread + "/move", Map.of("board", nurses)))
                .isProblem(404, "not-found");
        assertThat(api.as(ana).post("/threads/" + thread + "/move", Map.of("board", places.board())))
                .isProblem(403, "forbidden");
        assertThat(api.as(mo).post("/threads/" + thread + "/move", Map.of("board", nurses)))
                .hasStatus(204);
        assertThat(api.as(ana).get("/threads/" + thread)).isProblem(404, "not-found");
        Person nurse = forum.member("Nora", "nurse", "ES", List.of("D002309"));
        assertThat(api.as(nurse)
                        .get("/threads/" + thread)
                        .json()
                        .at("/board/slug")
                        .asText())
                .isEqualTo(nurses);
    }

    @Test
    void aMembersListsHoldWhatTheMemberPutThere() {
        UUID thread = places.thread(ana, board);
        String path = "/threads/" + thread;
        assertThat(ids(api.as(ana).get("/threads?list=followed"))).containsExactly(thread.toString());
        assertThat(ids(api.as(ben).get("/threads?list=followed"))).isEmpty();
        assertThat(api.as(ben).put(path + "/bookmark")).hasStatus(204);
        assertThat(ids(api.as(ben).get("/threads?list=bookmarked"))).containsExactly(thread.toString());
        assertThat(api.as(ben).delete(path + "/bookmark")).hasStatus(204);
        assertThat(ids(api.as(ben).get("/threads?list=bookmarked"))).isEmpty();
        assertThat(api.as(ben).put(path + "/mute")).hasStatus(204);
        assertThat(ids(api.as(ben).get("/threads?list=latest&limit=100"))).doesNotContain(thread.toString());
        assertThat(api.as(ana).delete(path + "/follow")).hasStatus(204);
        assertThat(ids(api.as(ana).get("/threads?list=followed"))).isEmpty();
    }

    @Test
    void whoeverIsNoMemberComesToNoThread() {
        String path = "/threads/" + places.thread(ana, board);
        Person nia = forum.applicant("Nia");
        for (String read : List.of(path, path + "/posts", "/threads", "/boards/" + board + "/threads")) {
            assertThat(api.get(read)).isProblem(401, "not-signed-in");
            assertThat(api.as(nia).get(read)).isProblem(403, "verification-required");
        }
        assertThat(api.post(path + "/posts", Map.of("body", "B"))).isProblem(401, "not-signed-in");
        assertThat(api.as(nia).post(path + "/posts", Map.of("body", "B"))).isProblem(403, "verification-required");
    }

    private List<String> all(String path) {
        List<String> ids = new ArrayList<>();
        JsonNode page = api.as(ana).get(path).json();
        ids.addAll(idsOf(page));
        while (!page.path("next").isNull()) {
            page = api.as(ana)
                    .get(path + "&cursor=" + page.path("next").asText())
                    .json();
            ids.addAll(idsOf(page));
        }
        return ids;
    }

    private static List<String> ids(Answer answer) {
        assertThat(answer).hasStatus(200);
        return idsOf(answer.json());
    }

    private static List<String> idsOf(JsonNode page) {
        List<String> ids = new ArrayList<>();
        page.path("items").forEach(item -> ids.add(item.path("id").asText()));
        return ids;
    }

    private static String withoutId(Answer answer) {
        return answer.status() + answer.text().replaceAll("\"correlationId\":\"[^\"]*\"", "");
    }
}
