package org.consilium.membership;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import org.consilium.testing.Answer;
import org.consilium.testing.Api;
import org.consilium.testing.Forum;
import org.consilium.testing.Person;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.Test;

@ServerTest
class AccessTokenApiIT {
    private final Api api = Api.anonymous();
    private final Forum forum = TestServer.forum();
    private final Person ana = forum.member("Ana");

    @Test
    void aTokensSecretIsShownOnceAndOpensTheApi() {
        JsonNode made = make("read", 30).json();
        assertThat(made.get("token").asText()).startsWith("cns_");
        assertThat(api.withToken(made.get("token").asText())
                        .get("/me")
                        .json()
                        .get("id")
                        .asText())
                .isEqualTo(ana.id().toString());
        JsonNode listed = api.as(ana).get("/tokens").json().at("/items/0");
        assertThat(listed.has("token")).isFalse();
        assertThat(listed.get("name").asText()).isEqualTo("script");
        assertThat(listed.get("lastUsedOn").asText()).hasSize("2026-11-21".length());
    }

    @Test
    void aTokenThatMayReadDoesNotWrite() {
        String read = make("read", 30).json().get("token").asText();
        assertThat(api.withToken(read).put("/me/preferences", Map.of("typing", false)))
                .isProblem(403, "insufficient-scope");
    }

    @Test
    void aTokenDoesNotTouchTheAccount() {
        Api program = api.withToken(make("write", 30).json().get("token").asText());
        assertThat(program.get("/tokens")).isProblem(403, "insufficient-scope");
        assertThat(program.post("/tokens", request("write", 30))).isProblem(403, "insufficient-scope");
        assertThat(program.get("/me/sign-ins")).isProblem(403, "insufficient-scope");
        assertThat(program.delete("/me/sign-ins")).isProblem(403, "insufficient-scope");
        assertThat(program.put("/me/preferences", Map.of("typing", false))).isProblem(403, "insufficient-scope");
    }

    @Test
    void aTokenEndsOnItsDay() {
        Api program = api.withToken(make("read", 2).json().get("token").asText());
        assertThat(program.later(Duration.ofDays(1)).get("/me")).hasStatus(200);
        assertThat(program.later(Duration.ofDays(2)).get("/me")).isProblem(401, "not-signed-in");
    }

    @Test
    void aRevokedTokenOpensNothing() {
        JsonNode made = make("write", 30).json();
        assertThat(api.as(ana).delete("/tokens/" + made.get("id").asText())).hasStatus(204);
        Api program = api.withToken(made.get("token").asText());
        assertThat(program.get("/me")).isProblem(401, "not-signed-in");
        assertThat(program.post("/tokens", request("read", 1))).isProblem(401, "not-signed-in");
    }

    @Test
    void nobodyRevokesSomebodyElsesToken() {
        JsonNode made = make("write", 30).json();
        assertThat(api.as(forum.member("Ben"))
                        .delete("/tokens/" + made.get("id").asText()))
                .isProblem(404, "not-found");
        assertThat(api.withToken(made.get("token").asText()).get("/me")).hasStatus(200);
    }

    @Test
    void aTokenNeedsANameAScopeAndAnEnd() {
        assertThat(api.as(ana).post("/tokens", request("everything", 30))).isProblem(400, "validation-failed");
        assertThat(api.as(ana).post("/tokens", request("read", 0))).isProblem(400, "validation-failed");
        assertThat(api.as(ana).post("/tokens", request("read", 5000))).isProblem(400, "validation-failed");
        assertThat(api.as(ana).post("/tokens", Map.of("name", " ", "scope", "read", "days", 1)))
                .isProblem(400, "validation-failed");
    }

    @Test
    void whoeverIsNotSignedInHasNoTokens() {
        assertThat(api.get("/tokens")).isProblem(401, "not-signed-in");
        assertThat(api.post("/tokens", request("read", 1))).isProblem(401, "not-signed-in");
        assertThat(api.withToken("cns_made-up").get("/me")).isProblem(401, "not-signed-in");
    }

    private Answer make(String scope, int days) {
        Answer made = api.as(ana).post("/tokens", request(scope, days));
        assertThat(made).hasStatus(201);
        assertThat(made.location()).isEqualTo("/tokens/" + made.json().get("id").asText());
        return made;
    }

    private static Map<String, Object> request(String scope, int days) {
        return Map.of("name", "script", "scope", scope, "days", days);
    }
}
