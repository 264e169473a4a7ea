package org.consilium.membership;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import javax.imageio.ImageIO;
import org.consilium.testing.Answer;
import org.consilium.testing.Api;
import org.consilium.testing.Forum;
import org.consilium.testing.Person;
import org.consilium.testing.Png;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ServerTest
class AvatarApiIT {
    private final Api api = Api.anonymous();
    private final Forum forum = TestServer.forum();
    private final Person ana = forum.member("Ana");

    @Test
    @DisplayName("S13 a picture is drawn anew and served under a random key with its own policy")
    void aPictureIsDrawnAnewAndServedSafely() throws IOException {
        String address = upload(ana, Png.of(900, 600));
        Answer picture = api.as(forum.member("Ben")).get(address);
        assertThat(picture)
                .hasStatus(200)
                .hasHeader("Content-Security-Policy", "default-src 'none'; sandbox")
                .hasHeader("Cache-Control", "private, max-age=31536000, immutable")
                .hasHeader("X-Content-Type-Options", "nosniff");
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
        assertThat(Math.max(drawn.getWidth(), drawn.getHeight())).isEqualTo(256);
        assertThat(address).hasSizeGreaterThan(43);
    }

    @Test
    void aNewPictureHasANewAddressAndTheOldOneIsGone() throws IOException {
        String first = upload(ana, Png.of(10, 10));
        String second = upload(ana, Png.of(10, 10));
        assertThat(second).isNotEqualTo(first);
        assertThat(api.as(ana).get(first)).isProblem(404, "not-found");
        assertThat(api.as(ana).delete("/me/avatar")).hasStatus(204);
        assertThat(api.as(ana).get(second)).isProblem(404, "not-found");
        assertThat(api.as(ana).get("/me").json().get("avatar").isNull()).isTrue();
    }

    @Test
    @DisplayName("S13 what is no picture is refused, whatever it says it is")
    void whatIsNoPictureIsRefused() {
        byte[] page = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>".getBytes(UTF_8);
        assertThat(api.as(ana)
                        .send("PUT", "/me/avatar", "image/png", BodyPublishers.ofByteArray(page))
                        .status())
                .isBetween(400, 415);
        assertThat(api.as(ana).send("PUT", "/me/avatar", "image/svg+xml", BodyPublishers.ofByteArray(page)))
                .isProblem(415, "unsupported-media-type");
        byte[] huge = new byte[11 * 1024 * 1024];
        assertThat(api.as(ana).send("PUT", "/me/avatar", "image/png", BodyPublishers.ofByteArray(huge)))
                .isProblem(413, "body-too-large");
    }

    @Test
    @DisplayName("S01 applicants see their own picture only")
    void applicantsSeeTheirOwnPictureOnly() throws IOException {
        Person nia = forum.applicant("Nia");
        assertThat(api.as(nia).get(upload(nia, Png.of(10, 10)))).hasStatus(200);
        assertThat(api.as(nia).get(upload(ana, Png.of(10, 10)))).isProblem(403, "verification-required");
        assertThat(api.as(nia).get("/avatars/none")).isProblem(403, "verification-required");
        assertThat(api.get(upload(ana, Png.of(10, 10)))).isProblem(401, "not-signed-in");
    }

    private String upload(Person person, byte[] file) {
        Answer answer = api.as(person).send("PUT", "/me/avatar", "image/png", BodyPublishers.ofByteArray(file));
        assertThat(answer).hasStatus(200);
        return answer.json().get("avatar").asText().substring("/api/v1".length());
    }
}
