package org.consilium.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.consilium.testing.Answer;
import org.consilium.testing.Api;
import org.consilium.testing.Forum;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The demo as somebody finds it who has just started it. */
@ServerTest
class DemoCommunityIT {
    private final Forum forum = TestServer.forum();

    @ParameterizedTest
    @CsvSource({
        "ana, member",
        "ben, member",
        "mo, moderator",
        "max, moderator",
        "vera, verifier",
        "viv, verifier",
        "olu, privacy-officer",
        "pim, privacy-officer",
        "ren, privacy-officer",
        "sol, privacy-officer",
        "tam, privacy-officer",
        "admin, administrator"
    })
    void thePeopleThatTheStartPrintsSignInWithItsPassword(String who, String role) {
        JsonNode me = signedIn(who);

        assertThat(me.path("name").asText()).isEqualToIgnoringCase(who + " (demo)");
        assertThat(me.path("roles")).extracting(JsonNode::asText).contains(role);
    }

    @Test
    void theApplicantSignsInAndIsNoMember() {
        assertThat(signedIn("nia").path("roles")).extracting(JsonNode::asText).doesNotContain("member");
    }

    @Test
    void everybodyIsMarkedAsDemo() {
        assertThat(forum.count("select count(*) from member where email like '%@demo.example'"))
                .isGreaterThan(DemoSize.SMALL.members());
        assertThat(forum.texts(
                        "select name from member where email like '%@demo.example' and name not like '% (demo)'"))
                .isEmpty();
    }

    private static JsonNode signedIn(String who) {
        Answer signedIn = Api.anonymous()
                .post("/session", Map.of("email", who + "@demo.example", "password", "consilium-demo-2026"));
        assertThat(signedIn).hasStatus(201);
        return signedIn.json();
    }
}
