package org.consilium.threads;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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
import org.junit.jupiter.api.Test;

@ServerTest
class PostApiIT {
    private final Forum forum = TestServer.forum();
    private final Api api = Api.anonymous();
    private Places places;
    private Person ana;
    private Person ben;
    private Person mo;
    private UUID thread;
    private String reply;

    @BeforeEach
    void people() {
        places = new Places(forum);
        ana = forum.member("Ana");
        ben = forum.member("Ben");
        mo = forum.moderator("Mo");
        thread = places.thread(ana, places.board());
        reply = "/posts/" + places.reply(ben, thread);
    }

    @Test
    void postsAreReadForwardsAndBackwardsByNumber() {
        for (int i = 3; i <= 7; i++) {
            places.reply(ana, thread);
        }
        String posts = "/threads/" + thread + "/posts";
        JsonNode first = api.as(ben).get(posts + "?limit=3").json();
        assertThat(first.path("items").findValuesAsText("number")).containsExactly("1", "2", "3");
        JsonNode second = api.as(ben)
                .get(posts + "?limit=3&cursor=" + first.path("next").asText())
                .json();
        assertThat(second.path("items").findValuesAsText("number")).containsExactly("4", "5", "6");
        JsonNode last = api.as(ben).get(posts + "?limit=3&after=6").json();
        assertThat(last.path("items").findValuesAsText("number")).containsExactly("7");
        assertThat(last.path("next").isNull()).isTrue();
        JsonNode back = api.as(ben).get(posts + "?limit=3&before=6").json();
        assertThat(back.path("items").findValuesAsText("number")).containsExactly("3", "4", "5");
        assertThat(api.as(ben).get(posts + "?after=7").json().path("items")).isEmpty();
    }

    @Test
    void anEditShowsWhatItChanged() {
        assertThat(api.as(ben).put(reply, Map.of("body", "Wait *one* day.", "version", 0)))
                .hasStatus(200);
        JsonNode post = api.as(ana).get(reply).json();
        assertThat(post.path("html").asText()).contains("<em>one</em>");
        assertThat(post.path("editedAt").isNull()).isFalse();
        JsonNode history = api.as(ana).get(reply + "/history").json().path("items");
        assertThat(history.findValuesAsText("body")).containsExactly("Wait *one* day.", "Wait and see.");
        assertThat(history.at("/0/diff").findValuesAsText("op"))
                .containsExactly("same", "removed", "added", "same", "removed", "added");
    }

    @Test
    void anEditOfAStaleVersionIsToldAndNothingIsLost() {
        assertThat(api.as(ben).put(reply, Map.of("body", "First", "version", 0)))
                .hasStatus(200);
        Answer second = api.as(ben).put(reply, Map.of("body", "Second", "version", 0));
        assertThat(second).isProblem(409, "stale-version");
        assertThat(second.json().path("version").asInt()).isEqualTo(1);
        assertThat(api.as(ben).get(reply + "/source").json().path("body").asText())
                .isEqualTo("First");
    }

    @Test
    void nobodyEditsWhatSomebodyElseWrote() {
        Map<String, Object> edit = Map.of("body", "Changed", "version", 0);
        assertThat(api.as(ana).put(reply, edit)).isProblem(403, "forbidden");
        assertThat(api.as(mo).put(reply, edit)).isProblem(403, "forbidden");
    }

    @Test
    void anAuthorWithdrawsAPostAndItsTextIsGoneForMembers() {
        assertThat(api.as(ana).put(reply + "/withdrawal")).isProblem(403, "forbidden");
        JsonNode withdrawn = api.as(ben).put(reply + "/withdrawal").json();
        assertThat(withdrawn.path("withdrawn").asText()).isEqualTo("author");
        assertThat(withdrawn.path("html").asText()).isEmpty();
        assertThat(api.as(ana).get(reply + "/source")).isProblem(404, "not-found");
        assertThat(api.as(ana).get(reply + "/history")).isProblem(404, "not-found");
        assertThat(api.as(mo).get(reply + "/history")).hasStatus(200);
        assertThat(api.as(ben).put(reply, Map.of("body", "B", "version", 0))).isProblem(409, "post-withdrawn");
        assertThat(api.as(ana).put(reply + "/helpful")).isProblem(409, "post-withdrawn");
        assertThat(api.as(ana)
                        .get("/threads/" + thread + "/posts")
                        .json()
                        .at("/items/1/number")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void aModeratorWithdrawsWithAReasonAndRestores() {
        assertThat(api.as(mo).put(reply + "/withdrawal")).isProblem(400, "validation-failed");
        JsonNode withdrawn = api.as(mo)
                .put(reply + "/withdrawal", Map.of("reason", "Names a patient"))
                .json();
        assertThat(withdrawn.path("withdrawn").asText()).isEqualTo("moderator");
        assertThat(withdrawn.path("withdrawnReason").asText()).isEqualTo("Names a patient");
        assertThat(api.as(ben).delete(reply + "/withdrawal")).isProblem(403, "forbidden");
        assertThat(api.as(mo).delete(reply + "/withdrawal").json().path("html").asText())
                .contains("Wait and see");
    }

    @Test
    void aMemberMarksAPostOnce() {
        assertThat(api.as(ben).put(reply + "/helpful")).isProblem(409, "own-post");
        assertThat(api.as(ana).put(reply + "/helpful").json().path("helpful").asInt())
                .isEqualTo(1);
        assertThat(api.as(ana).put(reply + "/helpful").json().path("helpful").asInt())
                .isEqualTo(1);
        assertThat(api.as(mo).put(reply + "/helpful").json().path("helpful").asInt())
                .isEqualTo(2);
        JsonNode page = api.as(ana).get("/threads/" + thread + "/posts").json();
        assertThat(page.at("/marked/0").asText())
                .isEqualTo(page.at("/items/1/id").asText());
        assertThat(api.as(ana).delete(reply + "/helpful").json().path("helpful").asInt())
                .isEqualTo(1);
        assertThat(api.as(ana).delete(reply + "/helpful").json().path("marked").asBoolean())
                .isFalse();
    }

    @Test
    void aPostOnAHiddenBoardIsMissing() {
        UUID hidden = places.thread(mo, places.board(Places.INVITED));
        String post = "/posts/" + places.reply(mo, hidden);
        for (String path : new String[] {post, post + "/source", post + "/history"}) {
            assertThat(api.as(ana).get(path)).isProblem(404, "not-found");
        }
        assertThat(api.as(ana).put(post + "/helpful")).isProblem(404, "not-found");
        assertThat(api.as(ana).put(post + "/withdrawal")).isProblem(404, "not-found");
        assertThat(api.as(ana).put(post, Map.of("body", "B", "version", 0))).isProblem(404, "not-found");
    }
}
