package org.consilium.verification.registry.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.consilium.testing.Answer;
import org.consilium.testing.Api;
import org.consilium.testing.Eventually;
import org.consilium.testing.Forum;
import org.consilium.testing.Person;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestDatabase;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServerTest
class RegistryApiIT {
    private static final String FILE = "application/octet-stream";
    private static final String HEADER = "number,family,given,status\n";

    private final Forum forum = TestServer.forum();
    private final Person ada = forum.administrator("Ada");
    private final Api api = Api.anonymous().as(ada);

    /** A register that no other test uses. */
    private final String register = "r" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void defined() {
        assertThat(define(register, "physician")).hasStatus(200);
    }

    @Test
    void anUploadIsImportedAndItsNumbersCanBeLookedUp() {
        byte[] sample = sample();
        JsonNode done = finished(upload("nppes", "?changesOnly=true&fileName=npidata.csv.gz", gzipped(sample)));

        assertThat(done.path("state").asText()).isEqualTo("done");
        assertThat(done.path("fileName").asText()).isEqualTo("npidata.csv.gz");
        assertThat(done.path("rowsRead").asInt()).isEqualTo(200);
        assertThat(done.path("rowsWritten").asInt() + done.path("rowsSkipped").asInt())
                .isEqualTo(200);
        assertThat(done.path("bytesRead").asLong())
                .isEqualTo(done.path("bytesTotal").asLong());
        JsonNode greta = api.get("/registries/nppes/entries/2545917538").json();
        assertThat(greta.at("/entry/familyName").asText()).isEqualTo("NORTHCOTT");
        assertThat(greta.at("/entry/profession").asText()).isEqualTo("physician");
        assertThat(greta.path("lapse").isNull()).isTrue();
        JsonNode gone = api.get("/registries/nppes/entries/2970125607").json();
        assertThat(gone.path("lapse").asText()).contains("deactivated since 2021-03-01");
        assertThat(api.get("/registries/nppes/entries/2545917539")).isProblem(400, "validation-failed");
        assertThat(Files.exists(TestServer.data()
                        .resolve("registries/" + done.path("id").asText())))
                .as("the upload goes with the import's end")
                .isFalse();
    }

    @Test
    void importedTwiceTheRegisterIsTheSame() {
        String rows = HEADER + "A1,Quill,Mara,yes\nA2,Bramble,Otto,no\n";
        finished(upload(register, "", rows));
        String once = entries();
        JsonNode second = finished(upload(register, "", rows));
        assertThat(entries()).isEqualTo(once);
        assertThat(second.path("entriesGone").asInt()).isZero();
    }

    @Test
    void aDryRunWritesNoEntry() {
        JsonNode done = finished(upload(register, "?dryRun=true", HEADER + "A1,Quill,Mara,yes\n"));
        assertThat(done.path("state").asText()).isEqualTo("done");
        assertThat(done.path("rowsWritten").asInt()).isOne();
        assertThat(entries()).isEqualTo("0");
        assertThat(registered().path("latest").isNull()).isTrue();
        assertThat(registered().at("/register/usable").asBoolean()).isFalse();
    }

    @Test
    void aFileThatIsNotWhatItClaimsIsRefusedInWordsAndWritesNothing() {
        JsonNode refused = finished(upload(register, "", "a,b\n1,2\n"));
        assertThat(refused.path("state").asText()).isEqualTo("refused");
        assertThat(refused.path("remark").asText()).contains("column \"number\"");
        assertThat(entries()).isEqualTo("0");
        assertThat(finished(upload(register, "", "")).path("remark").asText()).isEqualTo("The file is empty.");
        assertThat(api.send("POST", "/registries/no-such/imports", FILE, BodyPublishers.ofString("x")))
                .isProblem(404, "not-found");
    }

    @Test
    void linesThatCannotBeTakenAreCountedAndListedPartByPart() {
        StringBuilder rows = new StringBuilder(HEADER + "A1,Quill,Mara,yes\n");
        for (int i = 0; i < 30; i++) {
            rows.append("B").append(i).append(",,Nobody,yes\n");
        }
        JsonNode done = finished(upload(register, "", rows.toString()));
        String rejections = "/registries/imports/" + done.path("id").asText() + "/rejections?limit=20";

        assertThat(done.path("rowsRejected").asInt()).isEqualTo(30);
        JsonNode first = api.get(rejections).json();
        assertThat(first.path("items")).hasSize(20);
        assertThat(first.at("/items/0/line").asInt()).isEqualTo(3);
        assertThat(first.at("/items/0/reason").asText()).isEqualTo("The family name is missing.");
        JsonNode second =
                api.get(rejections + "&cursor=" + first.path("next").asText()).json();
        assertThat(second.path("items")).hasSize(10);
        assertThat(second.path("next").isNull()).isTrue();
    }

    @Test
    void whoLosesTheLicenceOrIsMissingLapses() {
        StringBuilder others = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            others.append("C").append(i).append(",Other,Olga,yes\n");
        }
        finished(upload(register, "", HEADER + "A1,Quill,Mara,yes\nA2,Bramble,Otto,yes\n" + others));
        assertThat(lookUp("A1").path("lapse").isNull()).isTrue();
        assertThat(lookUp("Z9").path("lapse").asText()).contains("does not list this number");

        JsonNode done = finished(upload(register, "", HEADER + "A1,Quill,Mara,no\n" + others));

        assertThat(done.path("entriesGone").asInt()).isOne();
        assertThat(lookUp("A1").path("lapse").asText()).contains("not active");
        assertThat(lookUp("A2").path("lapse").asText()).contains("does not list this number any more");
        assertThat(lookUp("A2").at("/entry/status").asText()).isEqualTo("gone");
        assertThat(lookUp("a2").at("/entry/familyName").asText()).isEqualTo("Bramble");
    }

    @Test
    void aFileOfTheOperatorsFolderIsOfferedAndImported() throws IOException {
        Path file = TestServer.registries().resolve(register + ".csv");
        Files.writeString(file, HEADER + "A1,Quill,Mara,yes\n");

        assertThat(api.get("/registries/folder").json().path("items").findValuesAsText("name"))
                .contains(register + ".csv");
        JsonNode done = finished(api.post("/registries/" + register + "/imports", wish(register + ".csv")));
        assertThat(done.path("state").asText()).isEqualTo("done");
        assertThat(Files.exists(file)).as("it is the operator's").isTrue();
        assertThat(registered().at("/latest/id").asText())
                .isEqualTo(done.path("id").asText());
        assertThat(registered().at("/register/usable").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../data/audit-checkpoints.txt",
                "..",
                ".",
                "/etc/passwd",
                "below/file.csv",
                "link.csv",
                "not-there.csv",
                "x\u0000.csv"
            })
    @DisplayName("S13 nothing outside the operator's folder is read")
    void nothingOutsideTheFolderIsRead(String name) throws IOException {
        Path folder = TestServer.registries();
        Files.createDirectories(folder.resolve("below"));
        Files.writeString(folder.resolve("below/file.csv"), HEADER + "A1,Quill,Mara,yes\n");
        Files.deleteIfExists(folder.resolve("link.csv"));
        Files.createSymbolicLink(folder.resolve("link.csv"), folder.resolve("below/file.csv"));

        assertThat(api.post("/registries/" + register + "/imports", wish(name))).isProblem(400, "validation-failed");
    }

    @Test
    @DisplayName("S10 an upload may be larger than any other body, up to its own limit")
    void anUploadMayBeLargeUpToItsOwnLimit() throws IOException {
        String twelve = HEADER + ("A1,Quill," + "x".repeat(1_000) + ",yes\n").repeat(12_500);
        JsonNode done = finished(upload(register, "", twelve));
        assertThat(done.path("state").asText()).isEqualTo("done");
        assertThat(done.path("rowsRead").asInt()).isEqualTo(12_500);

        byte[] tooLarge = new byte[20 * 1024 * 1024 + 1];
        String path = "/registries/" + register + "/imports";
        assertThat(answerToAnnouncing(tooLarge.length, path))
                .startsWith("HTTP/1.1 413")
                .contains("/problems/body-too-large");
        assertThat(api.send("POST", path, FILE, ofUnknownLength(tooLarge))).isProblem(413, "body-too-large");
        assertThat(api.send("POST", path, "application/json", BodyPublishers.ofByteArray(new byte[70_000])))
                .isProblem(413, "body-too-large");
    }

    @Test
    @DisplayName("S01 only administrators upload")
    void onlyAdministratorsUpload() {
        BodyPublisher rows = BodyPublishers.ofString(HEADER + "A1,Quill,Mara,yes\n");
        String path = "/registries/" + register + "/imports";
        for (Person person : List.of(forum.member("Ana"), forum.verifier("Vera"), forum.moderator("Mo"))) {
            assertThat(Api.anonymous().as(person).send("POST", path, FILE, rows))
                    .isProblem(403, "forbidden");
        }
        assertThat(Api.anonymous().as(forum.applicant("Nia")).send("POST", path, FILE, rows))
                .isProblem(403, "verification-required");
        assertThat(Api.anonymous().send("POST", path, FILE, rows)).isProblem(401, "not-signed-in");
        assertThat(entries()).isEqualTo("0");
        assertThat(forum.count("select count(*) from registry_import where registry = ?", register))
                .isZero();
    }

    @Test
    void anImportThatWaitsForItsRegisterCanBeStopped() throws SQLException {
        try (Connection other = TestDatabase.owner().connect();
                Statement statement = other.createStatement()) {
            statement.execute("select get_lock(concat(database(), '.registry.', '" + register + "'), 0)");
            Answer started = upload(register, "", HEADER + "A1,Quill,Mara,yes\n");
            assertThat(api.put(started.location() + "/stop")).hasStatus(204);
            assertThat(api.get(started.location()).json().path("state").asText())
                    .isEqualTo("stopped");
            assertThat(api.put(started.location() + "/stop")).isProblem(409, "import-over");
        }
        assertThat(entries()).isEqualTo("0");
    }

    @Test
    @DisplayName("S24 how an import ended is in the audit log, once, also if it came from the command line")
    void howItEndedIsAudited() {
        String id = finished(upload(register, "", HEADER + "A1,Quill,Mara,yes\n"))
                .path("id")
                .asText();
        String audited =
                "select count(*) from audit_entry where kind = 'registry-imported' and subject = ? and actor <=> ?";
        Eventually.holds("audited", () -> forum.count(audited, id, ada.id()) == 1);

        String elsewhere = UUID.randomUUID().toString();
        forum.run(
                "insert into registry_import (id, registry, file_name, uploaded, dry_run, whole, accept_missing, state,"
                        + " stop_asked, audited, bytes_total, bytes_read, rows_read, rows_written, rows_skipped,"
                        + " rows_rejected, entries_gone, working_millis, created_at)"
                        + " values (?, ?, 'f', false, false, true, false, 'done', false, false, 1, 1, 1, 1, 0, 0, 0, 1, now())",
                elsewhere,
                register);
        forum.makeDue("tidy-registry-imports");
        Eventually.holds("audited too", () -> forum.count(audited, elsewhere, null) == 1);
        assertThat(forum.count(audited, id, ada.id())).isOne();
    }

    @Test
    void whatARegisterIsCanBeSaidOfThoseWithoutALayoutOfTheirOwn() {
        assertThat(define("nppes", "physician")).isProblem(409, "register-built-in");
        assertThat(define("imports", "physician")).as("a path of its own").hasStatus(405);
        assertThat(define("Not a name", "physician")).hasStatus(400);
        assertThat(define(register, "wizard")).isProblem(400, "validation-failed");
        assertThat(registered().at("/mapping/columns/familyName").asText()).isEqualTo("family");
        assertThat(registered().at("/register/professions/0").asText()).isEqualTo("physician");
    }

    private Answer define(String name, String profession) {
        return api.put(
                "/registries/" + name.replace(" ", "%20"),
                Map.of(
                        "label",
                        "Register " + name,
                        "country",
                        "LI",
                        "professions",
                        List.of(profession),
                        "proves",
                        "That somebody of that name is listed.",
                        "mapping",
                        Map.of(
                                "delimiter",
                                "comma",
                                "encoding",
                                "UTF-8",
                                "columns",
                                Map.of(
                                        "identifier", "number",
                                        "familyName", "family",
                                        "givenName", "given",
                                        "status", "status"),
                                "profession",
                                profession,
                                "active",
                                List.of("yes"))));
    }

    private static Map<String, Object> wish(String file) {
        return Map.of("file", file, "dryRun", false, "changesOnly", false, "acceptMissing", false);
    }

    private Answer upload(String name, String query, String rows) {
        return upload(name, query, rows.getBytes(UTF_8));
    }

    private Answer upload(String name, String query, byte[] content) {
        Answer answer =
                api.send("POST", "/registries/" + name + "/imports" + query, FILE, BodyPublishers.ofByteArray(content));
        assertThat(answer).hasStatus(201);
        return answer;
    }

    private JsonNode finished(Answer started) {
        assertThat(started).hasStatus(201);
        Eventually.holds("the import is over", () -> !List.of("waiting", "running")
                .contains(api.get(started.location()).json().path("state").asText()));
        return api.get(started.location()).json();
    }

    private JsonNode lookUp(String number) {
        return api.get("/registries/" + register + "/entries/" + number).json();
    }

    private JsonNode registered() {
        for (JsonNode each : api.get("/registries").json().path("items")) {
            if (each.at("/register/name").asText().equals(register)) {
                return each;
            }
        }
        throw new AssertionError("Not listed: " + register);
    }

    private String entries() {
        return forum.text(
                "select concat(count(*), coalesce(sum(crc32(concat(identifier, family_name, status))), ''))"
                        + " from registry_entry where registry = ?",
                register);
    }

    private static BodyPublisher ofUnknownLength(byte[] content) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(content));
    }

    private static byte[] sample() {
        String name = "/org/consilium/verification/registry/file/nppes-sample.csv";
        try (InputStream in = Objects.requireNonNull(RegistryApiIT.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] gzipped(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * What the server says to a body of that length before any of it is sent. It hangs up then: whoever is sending may lose the answer.
     */
    private String answerToAnnouncing(long length, String path) throws IOException {
        URI server = TestServer.address();
        String head = String.join(
                "\r\n",
                "POST /api/v1" + path + " HTTP/1.1",
                "Host: " + server.getAuthority(),
                "Origin: " + server,
                "X-Consilium: 1",
                "Cookie: consilium=" + ada.secret(),
                "Content-Type: " + FILE,
                "Content-Length: " + length,
                "\r\n");
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(head.getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
