package org.consilium.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.consilium.testing.Answer;
import org.consilium.testing.Api;
import org.consilium.testing.Forum;
import org.consilium.testing.Person;
import org.consilium.testing.Places;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ServerTest
@DisplayName("S10 bodies are bounded, and every refusal is a problem that tells nothing of the inside")
class RequestLimitsIT {
    private static final int JSON_LIMIT = 64 * 1024;
    private static final int UPLOAD_LIMIT = 10 * 1024 * 1024;

    private final Forum forum = TestServer.forum();
    private final Person ana = forum.member("Ana");
    private final Api api = Api.anonymous().as(ana);

    @Test
    void jsonOfUpToSixtyFourKibibytesIsRead() {
        assertThat(api.send("POST", "/preview", "application/json", json(JSON_LIMIT)))
                .hasStatus(200);
        assertThat(api.send("POST", "/preview", "application/json", json(JSON_LIMIT + 1)))
                .isProblem(413, "body-too-large");
    }

    @Test
    void aBodyThatDoesNotSayItsLengthIsCutOffToo() {
        assertThat(api.send("POST", "/preview", "application/json", ofUnknownLength(bytes(JSON_LIMIT + 1))))
                .isProblem(413, "body-too-large");
    }

    @Test
    void uploadsOfMoreThanTenMebibytesAreRefused() {
        byte[] large = new byte[UPLOAD_LIMIT + 1];

        assertThat(api.send("POST", "/images", "image/png", BodyPublishers.ofByteArray(large)))
                .isProblem(413, "body-too-large");
        assertThat(api.send("PUT", "/me/avatar", "image/png", ofUnknownLength(large)))
                .isProblem(413, "body-too-large");
    }

    @Test
    void anotherContentTypeIsRefused() {
        for (String type : new String[] {"text/plain", "application/xml", "application/x-www-form-urlencoded"}) {
            assertThat(api.send("POST", "/preview", type, BodyPublishers.ofString("{}")))
                    .isProblem(415, "unsupported-media-type");
        }
        assertThat(api.send("POST", "/images", "image/svg+xml", BodyPublishers.ofString("<svg/>")))
                .isProblem(415, "unsupported-image");
    }

    @Test
    void malformedJsonIsRefusedAndNotRepeated() {
        for (String body :
                new String[] {"{", "{\"body\": secret}", "[]", "\"secret\"", "{\"body\":\"a\"} secret", ""}) {
            Answer answer = api.send("POST", "/preview", "application/json", BodyPublishers.ofString(body));
            assertThat(answer).hasStatus(400);
            assertThat(answer.text()).doesNotContain("secret");
        }
    }

    @Test
    void everyRefusalCarriesTheIdOfItsLineInTheLogAndNothingOfTheInside() {
        refusals().forEach((what, answer) -> {
            assertThat(answer.status()).as(what).isBetween(400, 599);
            assertThat(answer.header("Content-Type").orElse("none")).as(what).startsWith("application/problem+json");
            assertThat(answer.header(Correlation.HEADER)).as(what).isPresent();
            assertThat(answer.json().path("correlationId").asText())
                    .as(what)
                    .isEqualTo(answer.header(Correlation.HEADER).orElseThrow());
            assertThat(answer.text())
                    .as(what)
                    .doesNotContain("Exception", "at org.", "at java", "org.consilium", "RESTEASY", "select ");
        });
    }

    @Test
    void everyAnswerHasAnIdOfItsOwnWhateverTheClientSays() {
        Answer one = api.with(Correlation.HEADER, "mine").get("/me");
        Answer other = api.get("/me");

        assertThat(one.header(Correlation.HEADER)).isPresent().isNotEqualTo(other.header(Correlation.HEADER));
        assertThat(one.header(Correlation.HEADER)).isNotEqualTo(java.util.Optional.of("mine"));
    }

    private Map<String, Answer> refusals() {
        Api visitor = Api.anonymous();
        String thread = new Places(forum).threadWith(ana, new Places(forum).board(), "Hello");
        Map<String, Answer> answers = new LinkedHashMap<>();
        answers.put("not signed in", visitor.get("/me"));
        answers.put("a role too few", api.get("/admin/jobs"));
        answers.put("not found", api.get("/threads/00000000-0000-4000-8000-000000000000"));
        answers.put("no id at all", api.get("/threads/none"));
        answers.put("no such operation", api.get("/none"));
        answers.put("another method", api.delete("/vocabulary"));
        answers.put("another type wanted", api.with("Accept", "image/png").get("/me"));
        answers.put("a broken cursor", api.get(thread + "/posts?cursor=broken"));
        answers.put("a limit that is no number", api.get(thread + "/posts?limit=many"));
        answers.put("a missing value", api.post("/preview", Map.of()));
        answers.put("an unknown field", api.post("/preview", Map.of("body", "a", "boddy", "b")));
        answers.put("malformed", api.send("POST", "/preview", "application/json", BodyPublishers.ofString("{")));
        answers.put("another type", api.send("POST", "/preview", "text/plain", BodyPublishers.ofString("x")));
        answers.put("too large", api.send("POST", "/preview", "application/json", json(JSON_LIMIT + 1)));
        answers.put(
                "a foreign page",
                api.with("Origin", "https://elsewhere.example").post("/preview", Map.of()));
        answers.put("no picture", api.send("POST", "/images", "image/png", BodyPublishers.ofString("no picture")));
        answers.put("a socket that is refused", visitor.get("//live"));
        answers.put("a socket's address without a socket", api.get("//live"));
        return answers;
    }

    private static BodyPublisher json(int length) {
        return BodyPublishers.ofByteArray(bytes(length));
    }

    private static byte[] bytes(int length) {
        String start = "{\"body\":\"a\"";
        return (start + " ".repeat(length - start.length() - 1) + "}").getBytes(StandardCharsets.UTF_8);
    }

    private static BodyPublisher ofUnknownLength(byte[] bytes) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes));
    }
}
