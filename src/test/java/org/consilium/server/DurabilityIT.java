package org.consilium.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.consilium.cli.Migrations;
import org.consilium.cli.synthetic.SyntheticNppes;
import org.consilium.launch.EmbeddedDatabase;
import org.consilium.launch.WildFlyServer;
import org.consilium.testing.Answer;
import org.consilium.testing.Api;
import org.consilium.testing.Eventually;
import org.consilium.testing.Forum;
import org.consilium.testing.OwnServer;
import org.consilium.testing.Person;
import org.consilium.testing.TestDirectories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Kills and stops a server and a database of its own, as a power cut or a broken disk would. */
@Order(1)
class DurabilityIT {
    private static final int AT_ONCE = 4;
    private static final int ENOUGH = 25;
    private static final int ROWS = 100_000;
    private static final EmbeddedDatabase DATABASE = EmbeddedDatabase.start(
            TestDirectories.fresh("durability/database"),
            TestDirectories.target().resolve("mariadb"));
    private static final OwnServer SETTINGS =
            new OwnServer("durability").on(DATABASE.application()).with("CONSILIUM_DB_SOCKET_TIMEOUT", "3000");

    private static WildFlyServer server;

    private final Forum forum = new Forum(() -> DATABASE.owner().connect());
    private final Person ana = forum.member("Ana");
    private final UUID board = UUID.fromString(forum.text("select id from board where slug = 'cardiology'"));

    @BeforeAll
    static void start() {
        new Migrations(DATABASE.owner().dataSource()).apply();
        server = SETTINGS.start();
    }

    @AfterAll
    static void stop() {
        server.close();
        DATABASE.close();
    }

    @Test
    @DisplayName(
            "S34 after the server was killed every acknowledged post is there, an import goes on, and the board is counted anew")
    void acknowledgedWorkSurvivesTheServer() throws IOException {
        String thread = thread();
        Writers writers = new Writers(thread);
        writers.awaitAcknowledged(ENOUGH);
        beginImport();
        Eventually.holds(
                "some batches are in",
                () -> forum.count("select count(*) from registry_import where rows_read > 0") == 1);

        server.kill();
        writers.stop();
        server.close();
        assertThat(forum.text("select state from registry_import")).isEqualTo("running");
        // Nobody else takes it over before its lease ends, which would take minutes.
        forum.run("update job set lease_until = '2026-01-01' where kind = 'import-registry'");
        forum.run("update board_tally set posts = 0 where board_id = ?", board);
        forum.run("update recurring_job set next_run_at = '2100-01-01' where kind = 'tally-boards'");
        server = SETTINGS.start();

        assertAllThere(thread, writers);
        Eventually.holds(
                "the board's count",
                () -> forum.count("select posts from board_tally where board_id = ?", board)
                        == forum.count(
                                "select count(*) from post p join discussion_thread t on t.id = p.thread_id where t.board_id = ?",
                                board));
        Eventually.holds("the import is over", () -> forum.text("select state from registry_import")
                .equals("done"));
        assertThat(forum.count("select rows_read from registry_import")).isEqualTo(ROWS);
        assertThat(forum.count("select rows_written from registry_import"))
                .isEqualTo(forum.count("select count(*) from registry_entry where registry = 'nppes'"));
    }

    @Test
    @DisplayName("S34 every acknowledged post is there after the database was killed, and the server goes on by itself")
    void acknowledgedPostsSurviveTheDatabase() {
        String thread = thread();
        Writers writers = new Writers(thread);
        writers.awaitAcknowledged(ENOUGH);

        DATABASE.kill();
        DATABASE.restart();
        writers.awaitAcknowledged(writers.acknowledged.size() + ENOUGH);
        writers.stop();

        assertAllThere(thread, writers);
    }

    @Test
    void nobodyIsRefusedWhenTheDatabaseIsThereAgain() {
        assertThat(somebodyNew().get("/boards")).hasStatus(200);

        DATABASE.kill();
        DATABASE.restart();

        assertThat(somebodyNew().get("/boards")).hasStatus(200);
    }

    @Test
    @DisplayName("S35 while the database hangs, health answers, pages are served and calls are told to come back")
    void aDatabaseThatHangsDoesNotHangTheServer() {
        Api api = api();
        Api management = Api.of(server.management());
        signal("-STOP");
        try {
            Answer refused = api.get("/boards");

            assertThat(refused).isProblem(503, "overloaded");
            assertThat(refused.header("Retry-After")).isPresent();
            assertThat(management.get("//health/live")).hasStatus(200);
            assertThat(management.get("//health/ready")).hasStatus(503);
            assertThat(api.get("//")).hasStatus(200);
        } finally {
            signal("-CONT");
        }
        Eventually.holds("service as before", () -> api.get("/boards").status() == 200);
        Eventually.holds(
                "readiness as before", () -> management.get("//health/ready").status() == 200);
    }

    private void beginImport() throws IOException {
        Path file = TestDirectories.fresh("durability/import").resolve("npidata.csv");
        try (Writer out = Files.newBufferedWriter(file)) {
            new SyntheticNppes(out, 1).write(ROWS);
        }
        Api ada = Api.of(server.address()).as(forum.administrator("Ada"));
        assertThat(ada.send(
                        "POST", "/registries/nppes/imports", "application/octet-stream", BodyPublishers.ofFile(file)))
                .hasStatus(201);
    }

    /** Whom the server does not remember and has to look up. */
    private Api somebodyNew() {
        return Api.of(server.address()).as(forum.member("Nia"));
    }

    private void assertAllThere(String thread, Writers writers) {
        List<String> stored = forum.texts(
                "select p.id from post p where p.thread_id = ? order by p.number",
                thread.substring(thread.lastIndexOf('/') + 1));

        assertThat(stored).containsAll(writers.acknowledged);
        assertThat(api().get(thread + "/posts?limit=1")
                        .json()
                        .at("/items/0/number")
                        .asInt())
                .isOne();
        assertThat(forum.count(
                        "select max(number) - count(*) from post where thread_id = ?",
                        thread.substring(thread.lastIndexOf('/') + 1)))
                .as("gaps in the numbers")
                .isZero();
        assertThat(api().post(thread + "/posts", Map.of("body", "And on we go")))
                .hasStatus(201);
    }

    private String thread() {
        Answer answer = api().post("/boards/cardiology/threads", Map.of("title", "A question", "body", "Who knows?"));
        assertThat(answer).hasStatus(201);
        return answer.location();
    }

    private Api api() {
        return Api.of(server.address()).as(ana);
    }

    private static void signal(String signal) {
        try {
            new ProcessBuilder("kill", signal, String.valueOf(DATABASE.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Members who write one reply after the other, and remember those that the server acknowledged. */
    private final class Writers {
        final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
        private final List<Thread> threads = new ArrayList<>();
        private volatile boolean stopped;

        Writers(String thread) {
            for (int i = 0; i < AT_ONCE; i++) {
                Api member = Api.of(server.address()).as(forum.member("Writer " + i));
                Thread writer = new Thread(() -> write(member, thread), "writer " + i);
                threads.add(writer);
                writer.start();
            }
        }

        void awaitAcknowledged(int count) {
            Eventually.holds(count + " acknowledged posts", () -> acknowledged.size() >= count);
        }

        void stop() {
            stopped = true;
            for (Thread thread : threads) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }

        private void write(Api member, String thread) {
            while (!stopped) {
                try {
                    Answer answer = member.post(thread + "/posts", Map.of("body", "One more"));
                    if (answer.status() == 201) {
                        acknowledged.add(answer.json().path("id").asText());
                    }
                } catch (UncheckedIOException serverIsGone) {
                    stopped = true;
                }
            }
        }
    }
}
