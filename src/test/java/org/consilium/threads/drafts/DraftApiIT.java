package org.consilium.threads.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.consilium.testing.Api;
import org.consilium.testing.Eventually;
import org.consilium.testing.Forum;
import org.consilium.testing.Person;
import org.consilium.testing.Places;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestServer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

@ServerTest
@RunAsClient
class DraftApiIT {
    private final Forum forum = TestServer.forum();
    private final Places places = new Places(forum);
    private final Api api = Api.anonymous();
    private final Person ana = forum.member("Ana");
    private final Person ben = forum.member("Ben");

    @Test
    void aDraftIsThereAgainUntilItsTextIsPublished() {
        String board = places.board();
        String draft = "/boards/" + board + "/draft";
        assertThat(api.as(ana).get(draft)).hasStatus(204);

        assertThat(api.as(ana).put(draft, Map.of("title", "Dose", "body", "How much")))
                .hasStatus(204);
        assertThat(api.as(ana).put(draft, Map.of("title", "Dose", "body", "How much of it?")))
                .hasStatus(204);
        assertThat(api.as(ana).get(draft).json().path("body").asText()).isEqualTo("How much of it?");

        places.threadWith(ana, board, "How much of it?");
        assertThat(api.as(ana).get(draft)).hasStatus(204);
    }

    @Test
    void aReplyDropsTheDraftOfTheThreadAndNobodyElses() {
        String thread = places.threadWith(ana, places.board(), "A question");
        api.as(ana).put(thread + "/draft", Map.of("body", "of Ana"));
        api.as(ben).put(thread + "/draft", Map.of("body", "of Ben"));

        assertThat(api.as(ben).post(thread + "/posts", Map.of("body", "An answer")))
                .hasStatus(201);

        assertThat(api.as(ben).get(thread + "/draft")).hasStatus(204);
        assertThat(api.as(ana).get(thread + "/draft").json().path("body").asText())
                .isEqualTo("of Ana");
    }

    @Test
    void aDraftIsThrownAwayByItsWriter() {
        String thread = places.threadWith(ana, places.board(), "A question");
        api.as(ben).put(thread + "/draft", Map.of("body", "half"));

        assertThat(api.as(ben).delete(thread + "/draft")).hasStatus(204);
        assertThat(api.as(ben).get(thread + "/draft")).hasStatus(204);

        api.as(ben).put(thread + "/draft", Map.of("body", "half"));
        api.as(ben).put(thread + "/draft", Map.of("body", " "));
        assertThat(api.as(ben).get(thread + "/draft")).hasStatus(204);
    }

    @Test
    void whoDoesNotSeeAPlaceHasNoDraftThere() {
        String board = places.board(Places.PHYSICIANS);
        String thread = places.threadWith(ana, board, "A question");
        Person nurse = forum.member("Nora", "nurse", "PT", List.of());

        assertThat(api.as(nurse).put(thread + "/draft", Map.of("body", "x"))).isProblem(404, "not-found");
        assertThat(api.as(nurse).get("/boards/" + board + "/draft")).isProblem(404, "not-found");
        assertThat(api.as(nurse).delete(thread + "/draft")).isProblem(404, "not-found");
        assertThat(api.as(forum.applicant("Ann")).get(thread + "/draft")).isProblem(403, "verification-required");
        assertThat(api.put(thread + "/draft", Map.of("body", "x"))).isProblem(401, "not-signed-in");
    }

    @Test
    void aDraftThatIsTooLongIsRefused() {
        String thread = places.threadWith(ana, places.board(), "A question");

        assertThat(api.as(ana).put(thread + "/draft", Map.of("body", "x".repeat(20_001))))
                .isProblem(400, "validation-failed");
    }

    @Test
    void anOldDraftIsForgotten() {
        String thread = places.threadWith(ana, places.board(), "A question");
        api.as(ana).put(thread + "/draft", Map.of("body", "old"));
        api.as(ben).put(thread + "/draft", Map.of("body", "new"));
        forum.run("update draft set saved_on = '2026-01-01' where member_id = ?", ana.id());

        forum.makeDue("forget-drafts");

        Eventually.holds(
                "the old draft is gone",
                () -> api.as(ana).get(thread + "/draft").status() == 204);
        assertThat(api.as(ben).get(thread + "/draft")).hasStatus(200);
    }
}
