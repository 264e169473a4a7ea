package org.consilium.membership;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.consilium.testing.Answer;
import org.consilium.testing.Api;
import org.consilium.testing.Forum;
import org.consilium.testing.Person;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ServerTest
class ExportApiIT {
    private final Forum forum = TestServer.forum();
    private final Api api = Api.anonymous();

    @Test
    @DisplayName("S23 everything that is stored about a member is in the export")
    void everythingIsInTheExport() {
        OwnDataFixture life = new OwnDataFixture().lived();
        Map<String, byte[]> files = export(life, life.zora);

        JsonNode account = json(files, "account.json");
        assertThat(account.path("email").asText()).isEqualTo(life.zora.email());
        assertThat(account.path("name").asText()).isEqualTo(life.zora.name());
        assertThat(account.at("/specialties/0/label").asText()).isEqualTo("Cardiology");
        assertThat(json(files, "profile.json").path("biography").asText()).isEqualTo(life.biography);
        assertThat(json(files, "roles.json")).isEmpty();
        assertThat(json(files, "second-factor.json").path("authenticatorApp").asBoolean())
                .isFalse();
        assertThat(json(files, "sign-ins.json")).hasSize(1);
        assertThat(json(files, "access-tokens.json").at("/0/name").asText()).contains(life.mark);
        JsonNode application = json(files, "application.json");
        assertThat(application.path("registeredName").asText()).contains("the Elder");
        assertThat(application.at("/decisions/0/reason").asText()).contains(life.zora.name());
        assertThat(application.at("/workAddress/address").asText()).isEqualTo(life.zora.email());
        assertThat(json(files, "documents.json")).hasSize(1);
        assertThat(files.keySet())
                .filteredOn(name -> name.startsWith("documents/"))
                .hasSize(1);
        JsonNode vouching = json(files, "vouching.json");
        assertThat(vouching.at("/said/0/statement").asText()).contains("harpsichord");
        assertThat(vouching.path("vouchedForYou").asInt()).isEqualTo(1);
        assertThat(json(files, "boards.json").at("/0/slug").asText()).isEqualTo(life.board);
        assertThat(json(files, "threads.json").at("/0/id").asText()).isEqualTo(life.thread.toString());
        assertThat(json(files, "helpful-marks.json").at("/0/threadId").asText()).isEqualTo(life.bensThread.toString());
        assertThat(json(files, "mentions.json").at("/0/threadId").asText()).isEqualTo(life.bensThread.toString());
        assertThat(json(files, "drafts.json").at("/0/body").asText()).contains("Half a thought");
        assertThat(json(files, "followed-and-read.json").findValuesAsText("bookmarked"))
                .contains("true");
        assertThat(json(files, "register-imports.json").at("/0/registry").asText())
                .isEqualTo("gmc");
        assertThat(json(files, "audit.json")).isEmpty();
        assertThat(json(files, "images.json")).hasSize(2);
        assertThat(files.keySet())
                .contains("picture.png")
                .filteredOn(name -> name.startsWith("images/"))
                .hasSize(2);
    }

    @Test
    @DisplayName(
            "S23 posts are exported as they were written, with what they said before and those that were withdrawn")
    void postsAreExportedWithTheirPast() {
        OwnDataFixture life = new OwnDataFixture().lived();
        JsonNode posts = json(export(life, life.zora), "posts.json");

        assertThat(posts).hasSize(3);
        assertThat(posts.at("/0/body").asText()).isEqualTo("What would you do, really?");
        assertThat(posts.at("/0/before/0/body").asText()).isEqualTo("What would you do?");
        assertThat(posts.at("/1/body").asText()).contains("Forget this");
        assertThat(posts.at("/1/withdrawn").asText()).isEqualTo("author");
        assertThat(posts.at("/2/body").asText()).contains("image:");
    }

    @Test
    void moreThanAPageOfPostsIsExportedInOrder() {
        OwnDataFixture life = new OwnDataFixture();
        for (int i = 1; i <= 205; i++) {
            life.reply(life.zora, life.bensThread, "Number " + i);
        }
        JsonNode posts = json(export(life, life.zora), "posts.json");

        assertThat(posts).hasSize(206);
        assertThat(posts.at("/0/body").asText()).isEqualTo("What would you do?");
        for (int i = 1; i <= 205; i++) {
            assertThat(posts.path(i).path("body").asText()).isEqualTo("Number " + i);
        }
    }

    @Test
    void aReadmeSaysWhatIsInEachFileAndNothingSecretIsThere() {
        OwnDataFixture life = new OwnDataFixture().lived();
        Map<String, byte[]> files = export(life, life.zora);

        String readme = new String(files.get("README.txt"), UTF_8);
        assertThat(files.keySet()).filteredOn(name -> name.endsWith(".json")).allSatisfy(name -> assertThat(readme)
                .contains(name));
        files.values().forEach(file -> assertThat(new String(file, UTF_8))
                .doesNotContain("argon2", life.zora.secret(), "cns_"));
    }

    @Test
    void othersAreNotInTheExport() {
        OwnDataFixture life = new OwnDataFixture().lived();
        String all = String.join(
                "\n",
                export(life, life.zora).values().stream()
                        .map(file -> new String(file, UTF_8))
                        .toList());
        assertThat(all).doesNotContain(life.ben.email(), life.ben.handle(), "What would @");
    }

    @Test
    @DisplayName("S07 S23 an export needs password and code again, and is not for tokens")
    void anExportNeedsTheFactorAgain() {
        Person ana = forum.withPassword(forum.member("Ana"));

        assertThat(api.get("/me/export")).isProblem(401, "not-signed-in");
        assertThat(api.as(ana).get("/me/export")).isProblem(403, "step-up-required");
        assertThat(api.withToken(forum.accessToken(ana, "write")).get("/me/export"))
                .isProblem(403, "insufficient-scope");
    }

    @Test
    @DisplayName("S23 applicants take their data along too")
    void applicantsTakeTheirDataAlong() {
        OwnDataFixture life = new OwnDataFixture();
        Person nia = forum.withPassword(forum.applicant("Nia"));
        forum.run(
                "insert into application (id, member_id, state, submitted_on, version)"
                        + " values (uuid(), ?, 'open', utc_date(), 0)",
                nia.id());

        Map<String, byte[]> files = export(life, nia);
        assertThat(json(files, "account.json").path("state").asText()).isEqualTo("applicant");
        assertThat(json(files, "application.json").path("state").asText()).isEqualTo("open");
        assertThat(json(files, "posts.json")).isEmpty();
    }

    @Test
    @DisplayName("S35 exports are limited")
    void exportsAreLimited() {
        OwnDataFixture life = new OwnDataFixture();
        for (int i = 0; i < 6; i++) {
            export(life, life.zora);
        }
        Answer more = api.as(life.zora).get("/me/export");
        assertThat(more).isProblem(429, "too-many-requests");
        assertThat(Integer.parseInt(more.header("Retry-After").orElseThrow())).isBetween(1, 600);
    }

    private Map<String, byte[]> export(OwnDataFixture life, Person person) {
        life.stepUp(person);
        Answer answer = api.as(person).get("/me/export");
        assertThat(answer)
                .hasStatus(200)
                .hasHeader("Content-Type", "application/zip")
                .hasHeader("Cache-Control", "no-store")
                .hasHeader("Content-Disposition", "attachment; filename=\"consilium-export.zip\"");
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.bytes()), UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static JsonNode json(Map<String, byte[]> files, String name) {
        assertThat(files).containsKey(name);
        try {
            return new ObjectMapper().readTree(files.get(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
