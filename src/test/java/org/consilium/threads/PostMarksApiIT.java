package org.consilium.threads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.consilium.testing.Answer;
import org.consilium.testing.Api;
import org.consilium.testing.Eventually;
import org.consilium.testing.Forum;
import org.consilium.testing.Person;
import org.consilium.testing.Places;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestServer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ServerTest
@RunAsClient
class PostMarksApiIT {
    private final Forum forum = TestServer.forum();
    private final Places places = new Places(forum);
    private final Api api = Api.anonymous();
    private final Person ana = forum.member("Ana");
    private final Person ben = forum.member("Ben");
    private final Person nurse = forum.member("Nora", "nurse", "PT", List.of());

    @Test
    void aHashtagListsTheThreadsThatTheReaderSees() {
        String tag = tag();
        places.threadWith(ana, places.board(Places.PHYSICIANS), "Look: #" + tag.toUpperCase(Locale.ROOT));
        String open = places.threadWith(ana, places.board(), "And here: #" + tag);

        assertThat(tagged(ben, tag)).hasSize(2);
        assertThat(tagged(nurse, tag)).hasSize(1).containsExactly(open);
        assertThat(api.as(forum.applicant("Ann")).get("/hashtags/" + tag + "/threads"))
                .isProblem(403, "verification-required");
        assertThat(api.get("/hashtags/" + tag + "/threads")).isProblem(401, "not-signed-in");
    }

    @Test
    void aHashtagIsReadPageByPageNewestFirst() {
        String tag = tag();
        String board = places.board();
        List<String> threads = List.of(
                places.threadWith(ana, board, "#" + tag),
                places.threadWith(ana, board, "#" + tag),
                places.threadWith(ana, board, "#" + tag));

        Answer first = api.as(ben).get("/hashtags/" + tag + "/threads?limit=2");
        assertThat(ids(first)).containsExactly(threads.get(2), threads.get(1));
        Answer second = api.as(ben)
                .get("/hashtags/" + tag + "/threads?limit=2&cursor="
                        + first.json().path("next").asText());
        assertThat(ids(second)).containsExactly(threads.get(0));
    }

    @Test
    void anEditedOrWithdrawnPostLosesItsHashtags() {
        String tag = tag();
        String thread = places.threadWith(ana, places.board(), "#" + tag);
        String other = places.threadWith(ana, places.board(), "#" + tag);

        api.as(ana).put(Places.firstPost(ana, thread), Map.of("body", "Nothing", "version", 0));
        api.as(ana).put(Places.firstPost(ana, other) + "/withdrawal", Map.of());

        assertThat(tagged(ben, tag)).isEmpty();
        assertThat(api.as(ben).get(thread).json().path("hashtags")).isEmpty();
    }

    @Test
    void onlyMembersWhoSeeTheThreadBecomeLinks() {
        String thread =
                places.threadWith(ana, places.board(Places.PHYSICIANS), "@" + ben.handle() + " and @" + nurse.handle());

        String html = firstHtml(ben, thread);

        assertThat(html).contains("href=\"/members/" + ben.id() + "\"");
        assertThat(html).contains(nurse.handle()).doesNotContain(nurse.id().toString());
    }

    @Test
    void membersWhoSeeTheThreadAreSuggested() {
        String thread = places.threadWith(ana, places.board(Places.PHYSICIANS), "A question");
        String common = "q" + UUID.randomUUID().toString().substring(0, 8);
        Person physician = forum.member(common + " Physician");
        forum.member(common + " Nurse", "nurse", "PT", List.of());

        Answer suggested = api.as(ana).get(thread + "/mentionable?q=" + common);

        assertThat(suggested.json().path("items")).hasSize(1);
        assertThat(suggested.json().path("items").path(0).path("id").asText())
                .isEqualTo(physician.id().toString());
        assertThat(api.as(ana).get(thread + "/mentionable?q=%25").json().path("items"))
                .isEmpty();
        assertThat(api.as(nurse).get(thread + "/mentionable?q=" + common)).isProblem(404, "not-found");
        assertThat(api.as(forum.applicant("Ann")).get(thread + "/mentionable?q=a"))
                .isProblem(403, "verification-required");
    }

    @Test
    void membersWhoSeeTheBoardAreSuggestedForANewThread() {
        String suggestions = "/boards/" + places.board(Places.PHYSICIANS) + "/mentionable?q=";
        String common = "q" + UUID.randomUUID().toString().substring(0, 8);
        Person physician = forum.member(common + " Physician");
        forum.member(common + " Nurse", "nurse", "PT", List.of());

        Answer suggested = api.as(ana).get(suggestions + common);

        assertThat(suggested.json().path("items")).hasSize(1);
        assertThat(suggested.json().path("items").path(0).path("id").asText())
                .isEqualTo(physician.id().toString());
        assertThat(api.as(nurse).get(suggestions + common)).isProblem(404, "not-found");
        assertThat(api.as(forum.applicant("Ann")).get(suggestions + "a")).isProblem(403, "verification-required");
    }

    @Test
    @DisplayName("S11: the preview takes the path of a published post")
    void thePreviewShowsWhatIsPublished() {
        String board = places.board();
        String body = "**Dose** of <script>x</script> for @" + ben.handle()
                + " #tag 10.1000/xyz ![x](https://evil.example/x.png)";

        Answer preview = api.as(ana).post("/preview", Map.of("body", body, "board", board));

        assertThat(preview).hasStatus(200);
        assertThat(preview.json().path("html").asText())
                .isEqualTo(firstHtml(ben, places.threadWith(ana, board, body)))
                .doesNotContain("<script", "<img");
    }

    @Test
    void thePreviewTellsNothingOfHiddenPlaces() {
        String board = places.board(Places.PHYSICIANS);
        String thread = places.threadWith(ana, board, "A question").substring("/threads/".length());

        assertThat(api.as(nurse).post("/preview", Map.of("body", "x", "board", board)))
                .isProblem(404, "not-found");
        assertThat(api.as(nurse).post("/preview", Map.of("body", "x", "thread", thread)))
                .isProblem(404, "not-found");
        assertThat(api.as(forum.applicant("Ann")).post("/preview", Map.of("body", "x")))
                .isProblem(403, "verification-required");
        assertThat(api.post("/preview", Map.of("body", "x"))).isProblem(401, "not-signed-in");
    }

    @Test
    void postsOfAnOlderRendererAreRenderedAnew() {
        String thread = places.threadWith(ana, places.board(), "Now *new*");
        String post = Places.firstPost(ana, thread).substring("/posts/".length());
        forum.run("update post set html = 'old', renderer = 0 where id = ?", post);

        forum.makeDue("render-old-posts");

        Eventually.holds(
                "the post is rendered anew", () -> firstHtml(ben, thread).equals("<p>Now <em>new</em></p>"));
        assertThat(api.as(ben).get("/posts/" + post).json().path("version").asInt())
                .isZero();
    }

    private List<String> tagged(Person reader, String tag) {
        return ids(api.as(reader).get("/hashtags/" + tag + "/threads"));
    }

    private static List<String> ids(Answer list) {
        return StreamSupport.stream(list.json().path("items").spliterator(), false)
                .map(row -> "/threads/" + row.path("id").asText())
                .toList();
    }

    private String firstHtml(Person reader, String thread) {
        return api.as(reader)
                .get(thread + "/posts")
                .json()
                .path("items")
                .path(0)
                .path("html")
                .asText();
    }

    private static String tag() {
        return "t" + UUID.randomUUID().toString().substring(0, 8);
    }
}
