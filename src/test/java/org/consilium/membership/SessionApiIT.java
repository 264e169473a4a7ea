package org.consilium.membership;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.consilium.testing.Answer;
import org.consilium.testing.Api;
import org.consilium.testing.Forum;
import org.consilium.testing.Person;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ServerTest
class SessionApiIT {
    private final Api api = Api.anonymous();
    private final Forum forum = TestServer.forum();
    private final Person ana = forum.withPassword(forum.member("Ana"));

    @Test
    @DisplayName("S06 the cookie is for the browser only and its value is nowhere stored")
    void theCookieIsForTheBrowserOnly() {
        Answer signedIn = signIn(ana, Forum.PASSWORD);
        assertThat(signedIn).hasStatus(201);
        assertThat(signedIn.location()).isEqualTo("/me");
        assertThat(signedIn.header("Set-Cookie").orElseThrow()).contains("HttpOnly", "SameSite=Lax", "Path=/");
        assertThat(forum.count(
                        "select count(*) from sign_in where secret_hash = unhex(sha2(?, 256))", signedIn.cookie()))
                .isOne();
        assertThat(api.withCookie(signedIn.cookie()).get("/me")).hasStatus(200);
    }

    @Test
    @DisplayName("S06 a new sign-in has a new secret and ends the browser's old one")
    void aNewSignInEndsTheOldOne() {
        String first = signIn(ana, Forum.PASSWORD).cookie();
        String second = api.withCookie(first)
                .post("/session", credentials(ana, Forum.PASSWORD))
                .cookie();
        assertThat(second).isNotEqualTo(first);
        assertThat(api.withCookie(first).get("/me")).isProblem(401, "not-signed-in");
        assertThat(api.withCookie(second).get("/me")).hasStatus(200);
    }

    @Test
    void aPageLearnsWhoIsSignedInAndAVisitorsThatNobodyIs() {
        Answer signedIn = api.as(ana).get("/session");
        assertThat(signedIn).hasStatus(200);
        assertThat(signedIn.json()).isEqualTo(api.as(ana).get("/me").json());

        assertThat(api.get("/session")).hasStatus(204);
        assertThat(api.withCookie("forged").get("/session")).hasStatus(204);
    }

    @Test
    void whoeverSignsOutIsOut() {
        String secret = signIn(ana, Forum.PASSWORD).cookie();
        Answer signedOut = api.withCookie(secret).delete("/session");
        assertThat(signedOut).hasStatus(204);
        assertThat(signedOut.header("Set-Cookie").orElseThrow()).contains("Max-Age=0");
        assertThat(api.withCookie(secret).get("/me")).isProblem(401, "not-signed-in");
        assertThat(api.delete("/session")).isProblem(401, "not-signed-in");
    }

    @Test
    @DisplayName("S05 a wrong password and an unknown account are answered alike")
    void aWrongPasswordAndAnUnknownAccountAreAnsweredAlike() {
        JsonNode wrong = signIn(ana, "not the password").json();
        JsonNode unknown = api.post(
                        "/session", Map.of("email", "nobody-" + ana.email(), "password", "not the password"))
                .json();
        assertThat(wrong.get("type").asText()).isEqualTo("/problems/sign-in-failed");
        assertThat(unknown.get("type")).isEqualTo(wrong.get("type"));
        assertThat(unknown.get("detail")).isEqualTo(wrong.get("detail"));
        assertThat(unknown.get("status")).isEqualTo(wrong.get("status"));
    }

    @Test
    @DisplayName("S05 guesses at an account are slowed down more and more, also at one that does not exist")
    void guessesAreSlowedDown() {
        Person ben = forum.withPassword(forum.member("Ben"));
        Instant start = Instant.now();
        for (int i = 0; i < 5; i++) {
            assertThat(signIn(api.at(start), ben, "guess " + i)).isProblem(401, "sign-in-failed");
        }
        Answer slowed = signIn(api.at(start), ben, Forum.PASSWORD);
        assertThat(slowed).isProblem(429, "too-many-requests");
        assertThat(Integer.parseInt(slowed.header("Retry-After").orElseThrow())).isBetween(1, 2);
        assertThat(signIn(ana, Forum.PASSWORD)).hasStatus(201);

        assertThat(signIn(api.at(start.plusSeconds(3)), ben, "guess 6")).isProblem(401, "sign-in-failed");
        assertThat(signIn(api.at(start.plusSeconds(6)), ben, Forum.PASSWORD)).isProblem(429, "too-many-requests");
        assertThat(signIn(api.at(start.plusSeconds(8)), ben, Forum.PASSWORD)).hasStatus(201);
    }

    @Test
    @DisplayName("S06 a sign-in that is not used ends, and so does a used one after its days")
    void aSignInEnds() {
        Api browser = api.as(ana);
        assertThat(browser.get("/me")).hasStatus(200);
        assertThat(browser.later(Duration.ofHours(47)).get("/me")).hasStatus(200);
        assertThat(browser.later(Duration.ofDays(4)).get("/me")).isProblem(401, "not-signed-in");
        Api other = api.as(forum.signedInAgain(ana));
        for (int day = 0; day < 30; day++) {
            assertThat(other.later(Duration.ofDays(day)).get("/me")).hasStatus(200);
        }
        assertThat(other.later(Duration.ofDays(30)).get("/me")).isProblem(401, "not-signed-in");
    }

    @Test
    @DisplayName("S06 the day of last use is written once a day, and no time")
    void theDayOfLastUseIsWritten() {
        Api browser = api.as(ana);
        browser.get("/me");
        Api nextDay = browser.later(Duration.ofDays(1));
        nextDay.get("/me");
        JsonNode signIn = nextDay.get("/me/sign-ins").json().at("/items/0");
        assertThat(signIn.get("lastUsed").asText())
                .isGreaterThan(signIn.get("since").asText());
        assertThat(signIn.get("lastUsed").asText()).hasSize("2026-11-21".length());
    }

    @Test
    @DisplayName("S06 members see where they are signed in and end it")
    void membersEndTheirOwnSignIns() {
        Person elsewhere = forum.signedInAgain(ana);
        Person third = forum.signedInAgain(ana);
        JsonNode list = api.as(ana).get("/me/sign-ins").json().get("items");
        assertThat(list).hasSize(3);
        assertThat(list).filteredOn(signIn -> signIn.get("current").asBoolean()).hasSize(1);

        String id = api.as(elsewhere).get("/me/sign-ins").json().get("items").findValuesAsText("id").stream()
                .filter(found -> isCurrent(elsewhere, found))
                .findFirst()
                .orElseThrow();
        assertThat(api.as(ana).delete("/me/sign-ins/" + id)).hasStatus(204);
        assertThat(api.as(elsewhere).get("/me")).isProblem(401, "not-signed-in");
        assertThat(api.as(ana).delete("/me/sign-ins")).hasStatus(204);
        assertThat(api.as(third).get("/me")).isProblem(401, "not-signed-in");
        assertThat(api.as(ana).get("/me")).hasStatus(200);
    }

    @Test
    void nobodyEndsSomebodyElsesSignIn() {
        Person ben = forum.member("Ben");
        String id = api.as(ana).get("/me/sign-ins").json().at("/items/0/id").asText();
        assertThat(api.as(ben).delete("/me/sign-ins/" + id)).isProblem(404, "not-found");
        assertThat(api.as(ana).get("/me")).hasStatus(200);
    }

    @Test
    void anotherMembersRequestsDoNotSeeMine() {
        assertThat(api.get("/me")).isProblem(401, "not-signed-in");
        assertThat(api.withCookie("made-up").get("/me")).isProblem(401, "not-signed-in");
        assertThat(api.get("/me/sign-ins")).isProblem(401, "not-signed-in");
    }

    private boolean isCurrent(Person person, String id) {
        for (JsonNode signIn : api.as(person).get("/me/sign-ins").json().get("items")) {
            if (signIn.get("id").asText().equals(id)) {
                return signIn.get("current").asBoolean();
            }
        }
        return false;
    }

    private Answer signIn(Person person, String password) {
        return signIn(api, person, password);
    }

    private static Answer signIn(Api api, Person person, String password) {
        return api.post("/session", credentials(person, password));
    }

    private static Map<String, String> credentials(Person person, String password) {
        return Map.of("email", person.email(), "password", password);
    }
}
