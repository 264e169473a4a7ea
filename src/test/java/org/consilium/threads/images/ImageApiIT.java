package org.consilium.threads.images;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.consilium.testing.Answer;
import org.consilium.testing.Api;
import org.consilium.testing.Eventually;
import org.consilium.testing.Forum;
import org.consilium.testing.Person;
import org.consilium.testing.Places;
import org.consilium.testing.Png;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestServer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ServerTest
@RunAsClient
@DisplayName("S13: images of posts")
class ImageApiIT {
    private final Forum forum = TestServer.forum();
    private final Places places = new Places(forum);
    private final Api api = Api.anonymous();
    private final Person ana = forum.member("Ana");
    private final Person ben = forum.member("Ben");

    @Test
    void onlyTheUploaderSeesAnImageUntilAPostShowsIt() {
        Answer uploaded = upload(ana, "image/png", picture());
        assertThat(uploaded).hasStatus(201);
        String image = uploaded.location();

        assertThat(api.as(ana).get(image)).hasStatus(200);
        assertThat(api.as(ben).get(image)).isProblem(404, "not-found");
        places.threadWith(ana, places.board(), uploaded.json().path("markdown").asText());
        assertThat(api.as(ben).get(image)).hasStatus(200);
    }

    @Test
    void anImageIsAsHiddenAsThePostThatShowsIt() {
        String image = shownBy(ana, places.board(Places.PHYSICIANS));

        assertThat(api.as(ben).get(image)).hasStatus(200);
        assertThat(api.as(forum.member("Nora", "nurse", "PT", java.util.List.of()))
                        .get(image))
                .isProblem(404, "not-found");
        assertThat(api.as(forum.applicant("Ann")).get(image)).isProblem(403, "verification-required");
        assertThat(api.get(image)).isProblem(401, "not-signed-in");
        assertThat(api.as(ben).get("/images/0b0b8f3e-1111-4222-8333-444455556666"))
                .isProblem(404, "not-found");
    }

    @Test
    void theImageOfAWithdrawnPostIsSeenByModeratorsOnly() {
        Answer uploaded = upload(ana, "image/png", picture());
        String thread = places.threadWith(
                ana, places.board(), uploaded.json().path("markdown").asText());
        assertThat(api.as(ana).put(Places.firstPost(ana, thread) + "/withdrawal", Map.of()))
                .hasStatus(200);

        assertThat(api.as(ben).get(uploaded.location())).isProblem(404, "not-found");
        assertThat(api.as(forum.moderator("Mo")).get(uploaded.location())).hasStatus(200);
    }

    @Test
    void nobodyShowsTheUploadOfSomebodyElse() {
        Answer uploaded = upload(ana, "image/png", picture());

        String thread = places.threadWith(
                ben, places.board(), uploaded.json().path("markdown").asText());

        assertThat(api.as(ben).get(thread + "/posts").text()).doesNotContain("<img");
        assertThat(api.as(ben).get(uploaded.location())).isProblem(404, "not-found");
    }

    @Test
    void anImageIsServedSoThatItCanDoNothing() {
        Answer image = api.as(ana).get(upload(ana, "image/png", picture()).location());

        assertThat(image)
                .hasHeader("Content-Type", "image/png")
                .hasHeader("Content-Security-Policy", "default-src 'none'; sandbox")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Cache-Control", "no-store");
        assertThat(image.header("Content-Disposition").orElseThrow()).startsWith("inline; filename=");
        assertThat(new String(image.bytes(), ISO_8859_1)).doesNotContain("TAIL");
    }

    @Test
    void otherFilesAreRefusedWithAReason() {
        assertThat(upload(ana, "image/png", "%PDF-1.7".getBytes(ISO_8859_1))).isProblem(415, "unsupported-image");
        assertThat(upload(ana, "application/pdf", picture())).isProblem(415, "unsupported-media-type");
        byte[] dicom = new byte[200];
        System.arraycopy("DICM".getBytes(ISO_8859_1), 0, dicom, 128, 4);
        assertThat(upload(ana, "application/dicom", dicom).text()).contains("DICOM");
        assertThat(upload(ana, "image/png", new byte[11 * 1024 * 1024])).isProblem(413, "body-too-large");
    }

    @Test
    void onlyMembersUpload() {
        assertThat(upload(forum.applicant("Ann"), "image/png", picture())).isProblem(403, "verification-required");
        assertThat(api.send("POST", "/images", "image/png", BodyPublishers.ofByteArray(picture())))
                .isProblem(401, "not-signed-in");
    }

    @Test
    void whatAnAuthorTakesOutIsHiddenAtOnceAndGoneAfterADay() {
        String image = shownBy(ana, places.board());
        String post = Places.firstPost(ana, latestThread());

        assertThat(api.as(ana).put(post, Map.of("body", "Without", "version", 0)))
                .hasStatus(200);
        assertThat(api.as(ben).get(image)).isProblem(404, "not-found");

        forum.run("update image set uploaded_on = '2026-01-01' where id = ?", image.substring("/images/".length()));
        sweep();
        Eventually.holds("the image is gone", () -> api.as(ana).get(image).status() == 404);
    }

    @Test
    void anImageOfADraftStays() {
        Answer uploaded = upload(ana, "image/png", picture());
        Answer forgotten = upload(ana, "image/png", picture());
        api.as(ana)
                .put(
                        "/boards/" + places.board() + "/draft",
                        Map.of(
                                "title",
                                "",
                                "body",
                                uploaded.json().path("markdown").asText()));
        forum.run("update image set uploaded_on = '2026-01-01' where uploader_id = ?", ana.id());

        sweep();

        Eventually.holds(
                "the forgotten image is gone",
                () -> api.as(ana).get(forgotten.location()).status() == 404);
        assertThat(api.as(ana).get(uploaded.location())).hasStatus(200);
    }

    private void sweep() {
        forum.makeDue("sweep-images");
    }

    private String latestThread() {
        return "/threads/"
                + api.as(ana)
                        .get("/threads?list=followed&limit=1")
                        .json()
                        .path("items")
                        .path(0)
                        .path("id")
                        .asText();
    }

    private String shownBy(Person author, String board) {
        Answer uploaded = upload(author, "image/png", picture());
        places.threadWith(author, board, uploaded.json().path("markdown").asText());
        return uploaded.location();
    }

    private Answer upload(Person who, String mediaType, byte[] file) {
        return api.as(who).send("POST", "/images", mediaType, BodyPublishers.ofByteArray(file));
    }

    private static byte[] picture() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(Png.of(30, 20));
        out.writeBytes("TAIL".getBytes(ISO_8859_1));
        return out.toByteArray();
    }
}
