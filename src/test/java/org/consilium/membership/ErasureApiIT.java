package org.consilium.membership;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.consilium.testing.Answer;
import org.consilium.testing.Api;
import org.consilium.testing.Eventually;
import org.consilium.testing.Forum;
import org.consilium.testing.LiveClient;
import org.consilium.testing.Mailbox;
import org.consilium.testing.Person;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ServerTest
class ErasureApiIT {
    private final Forum forum = TestServer.forum();
    private final Api api = Api.anonymous();

    @Test
    @DisplayName("S23 after an erasure no text in the database names the member")
    void noTextNamesTheMemberAnyMore() {
        OwnDataFixture life = new OwnDataFixture().lived();
        Person zora = life.zora;
        assertThat(places(zora.email())).isNotEmpty();
        assertThat(places(zora.name())).isNotEmpty();
        assertThat(places("@" + zora.handle())).isNotEmpty();
        assertThat(places(life.biography)).isNotEmpty();

        erase(life, zora, zora.email());
        awaitGone(zora);
        Mailbox.await(zora.email());

        assertThat(places(zora.email())).as("the last mail").containsExactly("demo_mail.recipient");
        forum.run("delete from demo_mail where recipient = ?", zora.email());
        assertThat(places(zora.email())).isEmpty();
        assertThat(places(zora.name())).isEmpty();
        assertThat(places(zora.handle())).isEmpty();
        assertThat(places(life.biography)).isEmpty();
        assertThat(places(life.mark))
                .as("the post that was withdrawn, and the token's name")
                .isEmpty();
    }

    @Test
    @DisplayName("S23 after an erasure nothing but the audit log leads to the member's id")
    void nothingButTheAuditLogLeadsToTheId() {
        OwnDataFixture life = new OwnDataFixture().lived();
        String id = life.zora.id().toString();
        assertThat(columns("'uuid'", id))
                .contains("member.id", "post.author_id", "mention.member_id", "image.uploader_id");

        erase(life, life.zora, life.zora.email());
        awaitGone(life.zora);

        assertThat(columns("'uuid'", id)).containsExactly("audit_entry.actor", "audit_entry.subject");
        Eventually.holds("the job is gone too", () -> places(id).isEmpty());
    }

    @Test
    @DisplayName("S23 posts stay by a former member at once, and readers who look are told")
    void postsStayByAFormerMember() {
        OwnDataFixture life = new OwnDataFixture().lived();
        Api asBen = api.as(life.ben);
        long seq = asBen.get("/threads/" + life.thread).json().path("seq").asLong();
        try (LiveClient reader = LiveClient.of(life.ben).subscribe(life.thread, seq)) {
            erase(life, life.zora, life.zora.name());

            assertThat(asBen.get(life.firstPost)
                            .json()
                            .at("/author/displayName")
                            .asText())
                    .isEqualTo("Former member");
            JsonNode told = reader.await(frame -> frame.path("type").asText().equals("post.edited")
                    && frame.at("/post/number").asInt() == 1);
            assertThat(told.at("/post/author/displayName").asText()).isEqualTo("Former member");
            assertThat(told.at("/post/author/id").isNull()).isTrue();
            assertThat(told.at("/post/html").asText()).contains("What would you do, really?");
        }
        awaitGone(life.zora);
        assertThat(asBen.get("/threads/" + life.thread).text()).contains("Former member");
        assertThat(asBen.get(life.firstPost + "/history").text()).contains("What would you do?");
        assertThat(asBen.get(life.shownImage)).hasStatus(200);
    }

    @Test
    @DisplayName("S23 others' posts speak to a former member, and their marks are counted anew")
    void othersPostsSpeakToAFormerMember() {
        OwnDataFixture life = new OwnDataFixture().lived();
        Api asBen = api.as(life.ben);
        assertThat(asBen.get(life.bensPost).json().path("helpful").asInt()).isOne();
        assertThat(asBen.get(life.bensPost).text()).contains("/members/" + life.zora.id());

        erase(life, life.zora, life.zora.email());
        awaitGone(life.zora);

        JsonNode post = asBen.get(life.bensPost).json();
        assertThat(post.path("helpful").asInt()).isZero();
        assertThat(post.path("html").asText())
                .isEqualTo("<p>What would &#64;former-member say? <code>&#64;former-member</code></p>");
        assertThat(post.path("editedAt").isNull()).as("Ben did not edit it").isTrue();
        assertThat(asBen.get("/threads/" + life.thread + "/draft")
                        .json()
                        .path("body")
                        .asText())
                .isEqualTo("Dear @former-member");
        assertThat(asBen.get("/members/" + life.zora.id())).isProblem(404, "not-found");
    }

    @Test
    @DisplayName("S23 what was withdrawn is erased, and images that no post shows with their files")
    void whatWasWithdrawnIsErased() {
        OwnDataFixture life = new OwnDataFixture().lived();
        Person mo = forum.moderator("Mo");
        assertThat(api.as(mo).get(life.withdrawnPost + "/source").text()).contains("Forget this");
        String unused = life.unusedImage.substring("/images/".length());

        erase(life, life.zora, life.zora.email());
        awaitGone(life.zora);

        assertThat(forum.count(
                        "select count(*) from post where id = ? and body = '' and html = ''",
                        life.withdrawnPost.substring("/posts/".length())))
                .isOne();
        assertThat(api.as(mo).delete(life.withdrawnPost + "/withdrawal")).isProblem(409, "post-erased");
        assertThat(forum.count("select count(*) from image where id = ?", unused))
                .isZero();
        assertThat(TestServer.uploads().resolve("images/" + unused.substring(0, 2) + "/" + unused))
                .doesNotExist();
    }

    @Test
    @DisplayName("S06 S23 sign-ins, tokens and sockets of the member end")
    void everythingThatWasOpenedCloses() {
        OwnDataFixture life = new OwnDataFixture();
        Person elsewhere = forum.signedInAgain(life.zora);
        String token = forum.accessToken(life.zora, "read");
        try (LiveClient socket = LiveClient.of(elsewhere)) {
            Answer erased = erase(life, life.zora, life.zora.email());

            assertThat(erased.header("Set-Cookie").orElseThrow()).contains("Max-Age=0");
            assertThat(socket.awaitClose()).isEqualTo(4401);
        }
        assertThat(api.as(life.zora).get("/me")).isProblem(401, "not-signed-in");
        assertThat(api.as(elsewhere).get("/me")).isProblem(401, "not-signed-in");
        assertThat(api.withToken(token).get("/me")).isProblem(401, "not-signed-in");
        assertThat(api.post("/session", Map.of("email", life.zora.email(), "password", Forum.PASSWORD)))
                .isProblem(401, "sign-in-failed");
        assertThat(Mailbox.await(life.zora.email())).contains("was erased").contains("last mail");
    }

    @Test
    @DisplayName("S24 the audit log says that an account was erased, by id alone")
    void theAuditLogSaysSoById() {
        OwnDataFixture life = new OwnDataFixture();
        erase(life, life.zora, life.zora.email());

        assertThat(forum.count(
                        "select count(*) from audit_entry where kind = 'account-erased' and actor = ? and subject = ?"
                                + " and detail = '{}'",
                        life.zora.id(),
                        life.zora.id()))
                .isOne();
    }

    @Test
    void theAddressAndTheHandleAreFreeAgain() {
        OwnDataFixture life = new OwnDataFixture();
        erase(life, life.zora, life.zora.email());
        awaitGone(life.zora);
        Mailbox.await(life.zora.email());

        Answer again = api.post(
                "/accounts",
                Map.of(
                        "email", life.zora.email(),
                        "password", "a walk along the river",
                        "name", "Zora Again",
                        "profession", "physician",
                        "specialties", List.of("D002309"),
                        "country", "PT",
                        "careerStage", "established",
                        "acceptRules", true));
        assertThat(again).hasStatus(202);
        assertThat(Mailbox.await(life.zora.email(), 2)).anyMatch(mail -> mail.contains("/confirm#"));
        assertThat(forum.count("select count(*) from member where handle = ?", life.zora.handle()))
                .isZero();
    }

    @Test
    @DisplayName("S07 S23 an erasure needs password and code again, the own name, and is not for tokens")
    void anErasureNeedsTheFactorAgain() {
        OwnDataFixture life = new OwnDataFixture();
        Map<String, String> request = Map.of("confirm", life.zora.email());

        assertThat(api.post("/me/erasure", request)).isProblem(401, "not-signed-in");
        assertThat(api.as(life.zora).post("/me/erasure", request)).isProblem(403, "step-up-required");
        assertThat(api.withToken(forum.accessToken(life.zora, "write")).post("/me/erasure", request))
                .isProblem(403, "insufficient-scope");
        life.stepUp(life.zora);
        assertThat(api.as(life.zora).post("/me/erasure", Map.of("confirm", life.ben.email())))
                .isProblem(400, "validation-failed");
        assertThat(api.as(life.zora).get("/me")).hasStatus(200);
    }

    @Test
    @DisplayName("S23 applicants are erased with their application")
    void applicantsAreErasedWithTheirApplication() {
        OwnDataFixture life = new OwnDataFixture();
        Person nia = forum.withPassword(forum.applicant("Nia"));
        forum.run(
                "insert into application (id, member_id, state, submitted_on, version)"
                        + " values (uuid(), ?, 'open', utc_date(), 0)",
                nia.id());
        erase(life, nia, nia.email());

        assertThat(forum.count("select count(*) from application where member_id = ?", nia.id()))
                .isZero();
        awaitGone(nia);
    }

    private Answer erase(OwnDataFixture life, Person person, String confirm) {
        life.stepUp(person);
        Answer answer = api.as(person).post("/me/erasure", Map.of("confirm", confirm));
        assertThat(answer).hasStatus(204);
        return answer;
    }

    private void awaitGone(Person person) {
        Eventually.holds(
                "the account's last row is gone",
                () -> forum.count("select count(*) from member where id = ?", person.id()) == 0);
        assertThat(forum.count("select count(*) from post where author_id = ?", person.id()))
                .isZero();
    }

    /** The columns of all tables in which a text stands, as {@code table.column}. */
    private List<String> places(String text) {
        return columns("'char', 'varchar', 'tinytext', 'text', 'mediumtext', 'longtext'", text);
    }

    private List<String> columns(String types, String content) {
        List<String> found = new ArrayList<>();
        for (String place : forum.texts("""
                select concat(c.table_name, '.', c.column_name) from information_schema.columns c
                join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
                where c.table_schema = database() and t.table_type = 'BASE TABLE' and c.data_type in (%s)
                order by 1
                """.formatted(types))) {
            String[] parts = place.split("\\.", -1);
            String query = "select count(*) from `%s` where locate(?, `%s`) > 0".formatted(parts[0], parts[1]);
            if (forum.count(query, content) > 0) {
                found.add(place);
            }
        }
        return found;
    }
}
