package org.consilium.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.http.HttpResponse;
import java.net.http.WebSocketHandshakeException;
import java.util.Map;
import java.util.Objects;
import org.consilium.testing.LiveClient;
import org.consilium.testing.Person;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ServerTest
@DisplayName("S16 Who may open a socket")
class LiveHandshakeIT {
    private final LiveForum forum = new LiveForum();
    private final Person ana = forum.people.member("Ana");
    private final String own = TestServer.address().toString();

    @Test
    void aMemberOnTheSitesOwnPageMay() {
        try (LiveClient socket = connect(Map.of("Cookie", cookie(ana), "Origin", own))) {
            assertThat(socket.hello().await("hello").path("heartbeatSeconds").asInt())
                    .isEqualTo(25);
        }
    }

    @Test
    void anAccessTokenNeedsNoOrigin() {
        String token = forum.people.accessToken(ana, "read");

        try (LiveClient socket = connect(Map.of("Authorization", "Bearer " + token))) {
            assertThat(socket.hello().frames("hello")).hasSize(1);
        }
    }

    @Test
    void aForeignPageMayNotUseTheVisitorsCookie() {
        assertRefused(Map.of("Cookie", cookie(ana), "Origin", "https://elsewhere.example"), 403, "origin-refused");
        assertRefused(Map.of("Cookie", cookie(ana), "Origin", "null"), 403, "origin-refused");
        assertRefused(Map.of("Cookie", cookie(ana)), 403, "origin-refused");
    }

    @Test
    void nobodyMayWhoIsNotSignedIn() {
        assertRefused(Map.of("Origin", own), 401, "not-signed-in");
        assertRefused(Map.of("Cookie", "consilium=guessed", "Origin", own), 401, "not-signed-in");
        assertRefused(Map.of("Authorization", "Bearer cns_guessed"), 401, "not-signed-in");
    }

    @Test
    void anApplicantMayNotAndNeitherMayWhoRunsTheSiteButIsNoMember() {
        assertRefused(from(forum.people.applicant("Nia")), 403, "verification-required");
        assertRefused(from(forum.people.refused("Ron")), 403, "verification-required");
        assertRefused(from(forum.people.administrator("Ada")), 403, "verification-required");
    }

    @Test
    void aPlainRequestIsToldThatOnlySocketsAreServed() {
        assertThat(forum.as(ana).get("//live")).isProblem(426, "upgrade-required");
    }

    private static void assertRefused(Map<String, String> headers, int status, String slug) {
        Throwable thrown = catchThrowable(() -> connect(headers));
        assertThat(thrown)
                .hasRootCauseInstanceOf(Throwable.class)
                .cause()
                .isInstanceOf(WebSocketHandshakeException.class);
        HttpResponse<?> answer =
                ((WebSocketHandshakeException) Objects.requireNonNull(thrown.getCause())).getResponse();
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(String.valueOf(answer.body())).contains("/problems/" + slug);
    }

    private Map<String, String> from(Person person) {
        return Map.of("Cookie", cookie(person), "Origin", own);
    }

    private static LiveClient connect(Map<String, String> headers) {
        return LiveClient.connect(TestServer.address(), headers);
    }

    private static String cookie(Person person) {
        return "consilium=" + person.secret();
    }
}
