package org.consilium.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.consilium.testing.Answer;
import org.consilium.testing.Api;
import org.consilium.testing.Forum;
import org.consilium.testing.Mailbox;
import org.consilium.testing.Person;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServerTest
class AccountApiIT {
    private static final String PASSWORD = "rain on the tin roof";

    private final Api api = Api.anonymous();
    private final Forum forum = TestServer.forum();
    private final String email = "new-" + UUID.randomUUID() + "@test.example";

    @Test
    void somebodySignsUpFollowsTheLinkAndSignsIn() {
        assertThat(signUp(email)).hasStatus(202);
        assertThat(confirm(Mailbox.secret(Mailbox.await(email), "/confirm"))).hasStatus(204);
        Answer signedIn = signIn(email, PASSWORD);
        assertThat(signedIn).hasStatus(201);
        assertThat(signedIn.json().get("state").asText()).isEqualTo("applicant");
        assertThat(signedIn.json().get("emailConfirmed").asBoolean()).isTrue();
        assertThat(api.withCookie(signedIn.cookie())
                        .get("/me")
                        .json()
                        .get("email")
                        .asText())
                .isEqualTo(email);
    }

    @Test
    void theAddressIsFoundHoweverItIsWritten() {
        signUp(email);
        confirm(Mailbox.secret(Mailbox.await(email), "/confirm"));
        assertThat(signIn(email.toUpperCase(Locale.ROOT), PASSWORD)).hasStatus(201);
    }

    @Test
    void withoutTheLinkNobodyIsLetIn() {
        signUp(email);
        Mailbox.await(email);
        assertThat(signIn(email, PASSWORD)).isProblem(403, "email-unconfirmed");
        assertThat(signIn(email, PASSWORD + "!")).isProblem(401, "sign-in-failed");
    }

    @Test
    void aLinkWorksOnce() {
        signUp(email);
        String secret = Mailbox.secret(Mailbox.await(email), "/confirm");
        assertThat(confirm(secret)).hasStatus(204);
        assertThat(confirm(secret)).isProblem(404, "link-unusable");
    }

    @Test
    void aLinkEndsAfterThreeDays() {
        signUp(email);
        String secret = Mailbox.secret(Mailbox.await(email), "/confirm");
        forum.run(
                "update mailed_link set expires_at = expires_at - interval 74 hour"
                        + " where member_id = (select id from member where email = ?)",
                email);
        assertThat(confirm(secret)).isProblem(404, "link-unusable");
    }

    @Test
    void signingUpOnceMoreBeforeTheLinkWasUsedReplacesTheFirst() {
        signUp(email);
        String first = Mailbox.secret(Mailbox.await(email), "/confirm");
        assertThat(api.post("/accounts", with("password", "another good password")))
                .hasStatus(202);
        String second = Mailbox.secret(Mailbox.await(email, 2).get(1), "/confirm");
        assertThat(confirm(first)).isProblem(404, "link-unusable");
        assertThat(confirm(second)).hasStatus(204);
        assertThat(signIn(email, PASSWORD)).isProblem(401, "sign-in-failed");
        assertThat(signIn(email, "another good password")).hasStatus(201);
    }

    @Test
    void theLinkIsSentAgainToWhoeverWaitsForIt() {
        signUp(email);
        Mailbox.await(email);
        assertThat(api.post("/accounts/confirmations", Map.of("email", email))).hasStatus(202);
        assertThat(confirm(Mailbox.secret(Mailbox.await(email, 2).get(1), "/confirm")))
                .hasStatus(204);
    }

    @Test
    @DisplayName("S05 whoever signs up with a known address gets the same answer, and its owner a notice")
    void aKnownAddressGetsTheSameAnswer() {
        Person ana = forum.member("Ana Lima");
        Answer unknown = signUp(email);
        Answer known = signUp(ana.email());
        assertThat(known).hasStatus(unknown.status());
        assertThat(known.text()).isEqualTo(unknown.text());
        assertThat(Mailbox.await(ana.email())).contains("already have an account");
        assertThat(api.as(ana).get("/me").json().get("name").asText()).isEqualTo("Ana Lima");
    }

    @Test
    @DisplayName("S05 whoever asks for a link to an unknown address gets the same answer")
    void anUnknownAddressGetsTheSameAnswerAboutItsLink() {
        signUp(email);
        Answer known = api.post("/accounts/confirmations", Map.of("email", email));
        Answer unknown = api.post("/accounts/confirmations", Map.of("email", "x" + email));
        assertThat(unknown).hasStatus(known.status());
        assertThat(unknown.text()).isEqualTo(known.text());
    }

    @Test
    @DisplayName("S05 mails to one address are limited")
    void mailsToOneAddressAreLimited() {
        for (int i = 0; i < 5; i++) {
            assertThat(signUp(email)).hasStatus(202);
        }
        Answer refused = signUp(email);
        assertThat(refused).isProblem(429, "too-many-requests");
        assertThat(refused.header("Retry-After")).isPresent();
    }

    @Test
    @DisplayName("S03 a short or much used password is refused")
    void aWeakPasswordIsRefused() {
        assertRefused("password", "short pass");
        assertRefused("password", "passwordpassword");
    }

    @Test
    @DisplayName("S03 a long password counts to its last character")
    void aLongPasswordCountsToItsLastCharacter() {
        String password = "a very long password ".repeat(20);
        assertThat(api.post("/accounts", with("password", password + "1"))).hasStatus(202);
        confirm(Mailbox.secret(Mailbox.await(email), "/confirm"));
        assertThat(signIn(email, password + "2")).isProblem(401, "sign-in-failed");
        assertThat(signIn(email, password + "1")).hasStatus(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ana", "ana@", "ana lima@test.example", "ana@test.example\r\nBcc: x@test.example"})
    void whatIsNoAddressIsRefused(String address) {
        assertRefused("email", address);
    }

    @Test
    void onlyWhatTheListsHaveIsTaken() {
        assertRefused("profession", "alchemist");
        assertRefused("country", "XX");
        assertRefused("careerStage", "ancient");
        Answer refused = api.post("/accounts", with("specialties", List.of("D002309", "D999999")));
        assertThat(refused).isProblem(400, "validation-failed");
        assertThat(refused.json().at("/violations/0/field").asText()).isEqualTo("specialties[1]");
    }

    @Test
    void theRulesMustBeAccepted() {
        assertRefused("acceptRules", false);
    }

    @Test
    @DisplayName("S08 another site's page cannot sign anybody up")
    void anotherSitesPageCannotSignAnybodyUp() {
        assertThat(api.with("Origin", "http://evil.example").post("/accounts", request(email)))
                .isProblem(403, "origin-refused");
        assertThat(api.without("X-Consilium").post("/accounts", request(email))).isProblem(403, "origin-refused");
    }

    private void assertRefused(String field, Object value) {
        Answer refused = api.post("/accounts", with(field, value));
        assertThat(refused).isProblem(400, "validation-failed");
        assertThat(refused.json().at("/violations/0/field").asText()).isEqualTo(field);
    }

    private Answer signUp(String address) {
        return api.post("/accounts", request(address));
    }

    private Answer confirm(String secret) {
        return api.post("/accounts/confirm", Map.of("token", secret));
    }

    private Answer signIn(String address, String password) {
        return api.post("/session", Map.of("email", address, "password", password));
    }

    private Map<String, Object> with(String field, Object value) {
        Map<String, Object> request = new LinkedHashMap<>(request(email));
        request.put(field, value);
        return request;
    }

    private static Map<String, Object> request(String email) {
        return Map.of(
                "email",
                email,
                "password",
                PASSWORD,
                "name",
                "Ana Lima",
                "profession",
                "physician",
                "specialties",
                List.of("D002309"),
                "country",
                "PT",
                "careerStage",
                "established",
                "acceptRules",
                true);
    }
}
