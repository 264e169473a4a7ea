package org.consilium.threads;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.testing.Answer;
import org.consilium.testing.Api;
import org.consilium.testing.Forum;
import org.consilium.testing.Person;
import org.consilium.testing.Places;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the server remembers for a moment (ADR 0017) is forgotten by whatever changes it, before that has its answer. */
@ServerTest
class RememberedApiIT {
    private final Forum forum = TestServer.forum();
    private final Places places = new Places(forum);
    private final Api api = Api.anonymous();
    private Person ana;
    private Person ben;
    private String thread;

    @BeforeEach
    void aThreadThatEverybodyHasJustRead() {
        ana = forum.withPassword(forum.member("Ana"));
        ben = forum.member("Ben");
        UUID id = places.thread(ana, places.board());
        places.reply(ben, id);
        thread = "/threads/" + id;
        List.of(ana, ben).forEach(reader -> {
            assertThat(api.as(reader).get(thread)).hasStatus(200);
            assertThat(api.as(reader).get(thread + "/posts")).hasStatus(200);
        });
    }

    @Test
    void aSignInThatIsEndedIsRefusedAtOnce() {
        Person elsewhere = forum.signedInAgain(ana);
        assertThat(api.as(elsewhere).get(thread)).hasStatus(200);
        assertThat(api.as(ana).delete("/me/sign-ins")).hasStatus(204);
        assertThat(api.as(elsewhere).get(thread)).isProblem(401, "not-signed-in");
        assertThat(api.as(ana).get(thread)).hasStatus(200);
    }

    @Test
    void aTokenThatIsRevokedIsRefusedAtOnce() {
        Answer made = api.as(ana).post("/tokens", Map.of("name", "Reader", "scope", "read", "days", 3));
        Api program = api.withToken(made.json().path("token").asText());
        assertThat(program.get(thread)).hasStatus(200);
        assertThat(api.as(ana).delete(made.location())).hasStatus(204);
        assertThat(program.get(thread)).isProblem(401, "not-signed-in");
    }

    @Test
    void aRoleThatIsTakenAwayCountsNoMore() {
        Person mo = forum.moderator("Mo");
        assertThat(api.as(mo).get(thread).json().at("/may/moderate").asBoolean())
                .isTrue();
        Person admin = forum.withPassword(forum.administrator("Ada"));
        forum.run("update member set second_factor = false where id = ?", admin.id());
        setRoles(admin, mo, List.of());
        assertThat(api.as(mo).get(thread).json().at("/may/moderate").asBoolean())
                .isFalse();
        assertThat(api.as(mo).put(thread + "/pin")).isProblem(403, "forbidden");
    }

    @Test
    @DisplayName("A badge that shows a role, and a name, change in posts that were remembered")
    void namesAndBadgesChangeAtOnce() {
        JsonNode me = api.as(ben).get("/me").json();
        ObjectNode profile = me.deepCopy();
        profile.retain("handle", "biography", "shows", "version");
        profile.put("showsName", false);
        assertThat(api.as(ben).put("/me/profile", profile).status()).isBetween(200, 204);
        assertThat(nameOfReply()).isEqualTo(me.path("handle").asText());
    }

    @Test
    void anErasedMemberIsAFormerMemberAtOnce() {
        Person cy = forum.withPassword(forum.member("Cy"));
        places.reply(cy, UUID.fromString(thread.substring("/threads/".length())));
        assertThat(names()).contains("Cy");
        stepUp(cy);
        assertThat(api.as(cy).post("/me/erasure", Map.of("confirm", cy.email())))
                .hasStatus(204);
        assertThat(names()).contains("Former member").doesNotContain("Cy");
        assertThat(api.as(cy).get(thread)).isProblem(401, "not-signed-in");
    }

    @Test
    void aMemberWhoLosesTheBoardLosesItsThreads() {
        String board = places.board(Places.INVITED);
        String invitation = "/admin/boards/" + board + "/invitations/" + ben.id();
        assertThat(places.administration().put(invitation)).hasStatus(204);
        String hidden = "/threads/" + places.thread(ben, board);
        assertThat(api.as(ben).get(hidden + "/posts")).hasStatus(200);
        assertThat(places.administration().delete(invitation)).hasStatus(204);
        assertThat(api.as(ben).get(hidden + "/posts")).isProblem(404, "not-found");
        assertThat(api.as(ben).get(hidden)).isProblem(404, "not-found");
    }

    @Test
    void postsAreShownAsTheyAreNow() {
        String reply = "/posts/" + reply().path("id").asText();
        assertThat(api.as(ben).put(reply, Map.of("body", "Ask #again.", "version", 0)))
                .hasStatus(200);
        assertThat(reply().path("html").asText()).contains("Ask");
        assertThat(api.as(ana).get(thread).json().path("hashtags").path(0).asText())
                .isEqualTo("again");
        assertThat(api.as(ana).put(reply + "/helpful")).hasStatus(200);
        assertThat(reply().path("helpful").asInt()).isOne();
        assertThat(api.as(ana).get(thread + "/posts").json().path("marked")).hasSize(1);
        assertThat(api.as(ben).get(thread + "/posts").json().path("marked")).isEmpty();
        assertThat(api.as(ben).put(reply + "/withdrawal")).hasStatus(200);
        assertThat(reply().path("html").asText()).isEmpty();
        assertThat(reply().path("withdrawn").asText()).isEqualTo("author");
    }

    private JsonNode reply() {
        return api.as(ana).get(thread + "/posts").json().path("items").path(1);
    }

    private String nameOfReply() {
        return reply().at("/author/displayName").asText();
    }

    private List<String> names() {
        return api.as(ana).get(thread + "/posts").json().findValuesAsText("displayName");
    }

    private void setRoles(Person admin, Person member, List<String> roles) {
        stepUp(admin);
        assertThat(api.as(admin).put("/admin/members/" + member.id() + "/roles", Map.of("roles", roles)))
                .hasStatus(200);
    }

    private void stepUp(Person person) {
        assertThat(api.as(person).post("/me/step-up", Map.of("password", Forum.PASSWORD)))
                .hasStatus(204);
    }
}
