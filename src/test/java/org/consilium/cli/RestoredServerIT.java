package org.consilium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.consilium.launch.DatabaseLogin;
import org.consilium.launch.WildFlyServer;
import org.consilium.testing.Answer;
import org.consilium.testing.Api;
import org.consilium.testing.Forum;
import org.consilium.testing.OwnServer;
import org.consilium.testing.Person;
import org.consilium.testing.Places;
import org.consilium.testing.Png;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestDatabase;
import org.consilium.testing.TestDirectories;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A server on a site that was backed up while everybody worked, and restored elsewhere. */
@ServerTest
@Order(1)
class RestoredServerIT {
    private static final Path DIRECTORY = TestDirectories.fresh("restored");

    private final Forum forum = TestServer.forum();
    private final Places places = new Places(forum);
    private final Person ana = forum.member("Ana \uD83E\uDE7A Müller");
    private final Api here = Api.anonymous().as(ana);

    @Test
    @DisplayName("S36 a server on what was restored answers as the one before, and takes new posts")
    void aServerOnWhatWasRestoredAnswersTheSame() throws IOException {
        String board = places.board();
        Answer uploaded = here.send("POST", "/images", "image/png", BodyPublishers.ofByteArray(Png.of(20, 10)));
        assertThat(uploaded).hasStatus(201);
        String image = uploaded.location();
        String thread = places.threadWith(
                ana, board, "Look:\n\n" + uploaded.json().path("markdown").asText());

        Path data = DIRECTORY.resolve("data");
        DatabaseLogin restored = restored(data);
        OwnServer settings = new OwnServer("restored-server")
                .on(applicationOn(restored))
                .with("CONSILIUM_DATA_DIRECTORY", data.toString())
                .with("CONSILIUM_KEYSTORE_PATH", TestServer.keystore().toString())
                .without("CONSILIUM_KEYSTORE_PASSWORD")
                .with(
                        "CONSILIUM_KEYSTORE_PASSWORD_FILE",
                        TestServer.keystorePassword().toString());
        try (WildFlyServer server = settings.start()) {
            Api there = Api.of(server.address()).as(ana);
            for (String path :
                    List.of("/me", "/boards/" + board, "/boards/" + board + "/threads", thread, thread + "/posts")) {
                assertThat(here.get(path)).hasStatus(200);
                assertThat(there.get(path).json())
                        .as(path)
                        .isEqualTo(here.get(path).json());
            }
            assertThat(there.get(image).bytes())
                    .isNotEmpty()
                    .isEqualTo(here.get(image).bytes());
            assertThat(there.post(thread + "/posts", Map.of("body", "And life goes on.")))
                    .hasStatus(201);
        }
    }

    private static DatabaseLogin restored(Path data) {
        Path backup = DIRECTORY.resolve("backup.zip");
        DatabaseLogin restored = TestDatabase.another("server");
        assertThat(new Operator(TestDatabase.application(), DIRECTORY).backup(TestServer.data(), backup))
                .isEqualTo(new Operator.Outcome(0, ""));
        assertThat(new Operator(restored, DIRECTORY).restore(backup, data)).isEqualTo(new Operator.Outcome(0, ""));
        return restored;
    }

    private static DatabaseLogin applicationOn(DatabaseLogin restored) {
        String url = restored.url();
        return TestDatabase.application().onDatabase(url.substring(url.lastIndexOf('/') + 1));
    }
}
