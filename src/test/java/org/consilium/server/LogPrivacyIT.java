package org.consilium.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.consilium.testing.Answer;
import org.consilium.testing.Api;
import org.consilium.testing.Forum;
import org.consilium.testing.Mailbox;
import org.consilium.testing.Person;
import org.consilium.testing.Places;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ServerTest
@DisplayName("S22 logs and metrics hold nothing of what members are, write or look for")
class LogPrivacyIT {
    private final String mark =
            "q" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    private final Forum forum = TestServer.forum();
    private final Places places = new Places(forum);
    private final Api visitor = Api.anonymous();
    private final List<String> secrets = new ArrayList<>(List.of(mark));

    @Test
    void whateverMembersDo() throws IOException {
        signUpAndIn();
        writeAndRead();
        goWrong();

        List<Path> logs = logs();

        assertThat(logs).extracting(file -> file.getFileName().toString()).contains("server.log", "security.log");
        for (Path log : logs) {
            String text = Files.readString(log);
            for (String secret : secrets) {
                assertThat(text.contains(secret)).as(secret + " in " + log).isFalse();
            }
        }
        String metrics = Api.of(TestServer.management()).get("//metrics").text();
        assertThat(secrets).noneMatch(metrics::contains);
    }

    @Test
    void thereIsNoLogOfRequests() throws IOException {
        visitor.get("/vocabulary?" + mark);

        for (Path log : logs()) {
            String name = log.getFileName().toString();
            assertThat(name).matches("(server|security|audit)\\.log(\\.[0-9]+)?");
            // The server's own log of management acts, of which there are none.
            assertThat(name.equals("audit.log") && Files.size(log) > 0).isFalse();
            assertThat(Files.readString(log)).doesNotContain("vocabulary");
        }
    }

    @Test
    void aFailedSignInIsNotedApartAndWithoutTheAccount() throws IOException {
        String email = mark + "@test.example";

        visitor.post("/session", Map.of("email", email, "password", "wrong " + mark));

        String security = Files.readString(TestServer.directory().resolve("log/security.log"));
        assertThat(security).contains("failed").doesNotContain(mark);
        assertThat(Files.readString(TestServer.directory().resolve("log/server.log")))
                .doesNotContain("A sign-in from");
    }

    private void signUpAndIn() {
        String email = mark + ".mail@test.example";
        String password = mark + " rain on the roof";
        assertThat(visitor.post(
                        "/accounts",
                        Map.of(
                                "email",
                                email,
                                "password",
                                password,
                                "name",
                                "Name " + mark,
                                "profession",
                                "physician",
                                "specialties",
                                List.of("D002309"),
                                "country",
                                "PT",
                                "careerStage",
                                "established",
                                "acceptRules",
                                true)))
                .hasStatus(202);
        String link = Mailbox.secret(Mailbox.await(email), "/confirm");
        secrets.add(link);
        assertThat(visitor.post("/accounts/confirm", Map.of("token", link))).hasStatus(204);
        assertThat(visitor.post("/session", Map.of("email", email, "password", "wrong " + mark)))
                .hasStatus(401);
        Answer session = visitor.post("/session", Map.of("email", email, "password", password));
        assertThat(session).hasStatus(201);
        secrets.add(session.cookie());
    }

    private void writeAndRead() {
        Person ana = forum.member("Name " + mark);
        secrets.add(ana.secret());
        Api api = visitor.as(ana);
        String thread = places.threadWith(ana, places.board(), "Body " + mark + " #" + mark);
        assertThat(api.post(thread + "/posts", Map.of("body", "Reply " + mark))).hasStatus(201);
        assertThat(api.get(thread + "/posts")).hasStatus(200);
        assertThat(api.post("/deidentification/check", Map.of("text", "Mr " + mark + " of Lisbon, phone " + mark)))
                .hasStatus(200);
        assertThat(api.get("/hashtags/" + mark + "/threads")).hasStatus(200);
        String token = forum.accessToken(ana, "write");
        secrets.add(token);
        assertThat(visitor.withToken(token).get("/me")).hasStatus(200);
    }

    private void goWrong() {
        Api api = visitor.as(forum.member("Name " + mark));
        assertThat(api.post("/preview", Map.of("body", List.of(mark)))).hasStatus(400);
        assertThat(api.get("/threads/" + mark)).hasStatus(404);
        assertThat(api.get("/none/" + mark)).hasStatus(404);
        assertThat(visitor.withToken("cns_" + mark).get("/me")).hasStatus(401);
        assertThat(visitor.withCookie(mark).get("/me")).hasStatus(401);
        assertThat(visitor.post("/accounts/confirm", Map.of("token", mark)).status())
                .isBetween(400, 499);
    }

    private static List<Path> logs() throws IOException {
        try (Stream<Path> files = Files.list(TestServer.directory().resolve("log"))) {
            return files.toList();
        }
    }
}
