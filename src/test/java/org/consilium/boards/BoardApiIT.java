package org.consilium.boards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.consilium.testing.Answer;
import org.consilium.testing.Api;
import org.consilium.testing.Eventually;
import org.consilium.testing.Forum;
import org.consilium.testing.Person;
import org.consilium.testing.Places;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ServerTest
class BoardApiIT {
    private final Forum forum = TestServer.forum();
    private final Api api = Api.anonymous();
    private Places places;
    private Person ana;

    @BeforeEach
    void people() {
        places = new Places(forum);
        ana = forum.member("Ana");
    }

    @Test
    void aBoardIsSeenByThoseItIsFor() {
        String board = places.board(Places.audience(List.of("nurse"), List.of(), List.of("ES"), false));
        Person nurse = forum.member("Nora", "nurse", "ES", List.of("D002309"));
        assertThat(api.as(nurse).get("/boards/" + board)).hasStatus(200);
        assertThat(slugs(nurse)).contains(board);
        assertThat(api.as(ana).get("/boards/" + board)).isProblem(404, "not-found");
        assertThat(slugs(ana)).doesNotContain(board);
    }

    @Test
    void rulesOfAnOlderRendererAreRenderedAnew() {
        String board = places.board();
        forum.run("update board set rules_html = 'old', rules_renderer = 0 where slug = ?", board);

        forum.makeDue("render-old-rules");

        Eventually.holds("the rules are rendered anew", () -> api.as(ana)
                .get("/boards/" + board)
                .json()
                .path("rulesHtml")
                .asText()
                .equals("<p>Be <em>kind</em>.</p>"));
    }

    @Test
    void aBoardByInvitationIsSeenByThoseWhoAreInvitedAndOnlyAsLongAsTheyAre() {
        String board = places.board(Places.INVITED);
        String invitation = "/admin/boards/" + board + "/invitations/" + ana.id();
        assertThat(api.as(ana).get("/boards/" + board)).isProblem(404, "not-found");
        assertThat(places.administration().put(invitation)).hasStatus(204);
        assertThat(places.administration().put(invitation)).hasStatus(204);
        assertThat(api.as(ana).get("/boards/" + board)).hasStatus(200);
        assertThat(places.administration()
                        .get("/admin/boards/" + board + "/invitations")
                        .json()
                        .at("/items/0/member/displayName")
                        .asText())
                .isEqualTo("Ana");
        assertThat(places.administration().delete(invitation)).hasStatus(204);
        assertThat(api.as(ana).get("/boards/" + board)).isProblem(404, "not-found");
    }

    @Test
    void nobodyCanBeInvitedWhoDoesNotExist() {
        String board = places.board(Places.INVITED);
        assertThat(places.administration()
                        .put("/admin/boards/" + board + "/invitations/00000000-0000-4000-8000-000000000000"))
                .isProblem(404, "not-found");
    }

    @Test
    void whoeverModeratesABoardSeesItThoughItIsForOthers() {
        String board = places.board(Places.INVITED);
        assertThat(api.as(forum.moderator("Mo"))
                        .get("/boards/" + board)
                        .json()
                        .path("moderates")
                        .asBoolean())
                .isTrue();
        assertThat(api.as(forum.moderatorOf("Max")).get("/boards/" + board)).isProblem(404, "not-found");
    }

    @Test
    @DisplayName("S02 a hidden board and a missing one look the same")
    void aHiddenBoardAndAMissingOneLookTheSame() {
        String hidden = "/boards/" + places.board(Places.INVITED);
        String missing = "/boards/" + Places.newSlug();
        Api reader = api.as(ana);
        assertThat(withoutId(reader.get(hidden))).isEqualTo(withoutId(reader.get(missing)));
    }

    @Test
    void applicantsAndAdministratorsWhoAreNoMembersSeeNoBoards() {
        assertThat(api.as(forum.applicant("Nia")).get("/boards")).isProblem(403, "verification-required");
        assertThat(places.administration().get("/boards")).isProblem(403, "verification-required");
        assertThat(api.get("/boards")).isProblem(401, "not-signed-in");
    }

    @Test
    void onlyAdministratorsSetBoardsUp() {
        Map<String, Object> request = Places.request(Places.newSlug(), Places.EVERYBODY, "members");
        for (Person person : List.of(ana, forum.moderator("Mo"), forum.verifier("Vera"), forum.privacyOfficer("Olu"))) {
            assertThat(api.as(person).post("/admin/boards", request)).isProblem(403, "forbidden");
            assertThat(api.as(person).get("/admin/boards")).isProblem(403, "forbidden");
        }
        assertThat(places.administration().post("/admin/boards", request)).hasStatus(201);
    }

    @Test
    void boardsAreListedInTheOrderTheyWereGiven() {
        String last = boardAt(9_003);
        String first = boardAt(9_001);
        String middle = boardAt(9_002);

        assertThat(slugs(ana)).containsSubsequence(first, middle, last);
    }

    @Test
    void twoBoardsCannotHaveTheSameAddress() {
        Map<String, Object> request = Places.request(places.board(), Places.EVERYBODY, "members");
        assertThat(places.administration().post("/admin/boards", request)).isProblem(409, "slug-taken");
    }

    @Test
    void anAudienceNamesOnlyWhatMembersCanHave() {
        Map<String, Object> nobody = Places.audience(List.of("astronaut"), List.of(), List.of(), false);
        assertThat(places.administration().post("/admin/boards", Places.request(Places.newSlug(), nobody, "members")))
                .isProblem(400, "validation-failed");
    }

    @Test
    void aChangeOfAStaleVersionIsTold() {
        Map<String, Object> change = new HashMap<>(Places.request(places.board(), Places.EVERYBODY, "members"));
        change.put("purpose", "Another");
        change.put("version", 0);
        String path = "/admin/boards/" + change.get("slug");
        assertThat(places.administration().put(path, change)).hasStatus(200);
        Answer second = places.administration().put(path, change);
        assertThat(second).isProblem(409, "stale-version");
        assertThat(second.json().path("version").asInt()).isEqualTo(1);
    }

    @Test
    void anArchivedBoardIsReadAndNotWrittenTo() {
        String board = places.board();
        var thread = places.thread(ana, board);
        assertThat(places.administration().put("/admin/boards/" + board + "/archive"))
                .hasStatus(204);
        assertThat(api.as(ana).get("/threads/" + thread + "/posts")).hasStatus(200);
        assertThat(api.as(ana).post("/threads/" + thread + "/posts", Map.of("body", "More")))
                .isProblem(409, "board-archived");
        assertThat(api.as(ana).post("/boards/" + board + "/threads", Map.of("title", "T", "body", "B")))
                .isProblem(409, "board-archived");
        assertThat(places.administration().delete("/admin/boards/" + board + "/archive"))
                .hasStatus(204);
        places.reply(ana, thread);
    }

    @Test
    void followingAndMutingBelongToTheMember() {
        String board = places.board();
        assertThat(api.as(ana).put("/boards/" + board + "/follow")).hasStatus(204);
        assertThat(api.as(ana).put("/boards/" + board + "/mute")).hasStatus(204);
        assertThat(api.as(ana).get("/boards/" + board).json().path("following").asBoolean())
                .isTrue();
        assertThat(api.as(ana).get("/boards/" + board).json().path("muted").asBoolean())
                .isTrue();
        assertThat(api.as(forum.member("Ben"))
                        .get("/boards/" + board)
                        .json()
                        .path("following")
                        .asBoolean())
                .isFalse();
        assertThat(api.as(ana).delete("/boards/" + board + "/follow")).hasStatus(204);
        assertThat(api.as(ana).get("/boards/" + board).json().path("following").asBoolean())
                .isFalse();
    }

    private String boardAt(int position) {
        Map<String, Object> request = new HashMap<>(Places.request(Places.newSlug(), Places.EVERYBODY, "members"));
        request.put("position", position);
        assertThat(places.administration().post("/admin/boards", request)).hasStatus(201);
        return String.valueOf(request.get("slug"));
    }

    private List<String> slugs(Person person) {
        return api.as(person).get("/boards").json().path("items").findValuesAsText("slug");
    }

    private static String withoutId(Answer answer) {
        return answer.status() + answer.text().replaceAll("\"correlationId\":\"[^\"]*\"", "");
    }
}
