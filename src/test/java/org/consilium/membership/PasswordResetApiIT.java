package org.consilium.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.consilium.testing.Answer;
import org.consilium.testing.Api;
import org.consilium.testing.Forum;
import org.consilium.testing.Mailbox;
import org.consilium.testing.Person;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A forgotten password gives way to a new one, chosen by whoever reads the account's mail. */
@ServerTest
class PasswordResetApiIT {
    private static final String NEW_PASSWORD = "a lamp beside the harbour";

    private final Forum forum = TestServer.forum();
    private final Api api = Api.anonymous();
    private final Person ana = forum.withPassword(forum.member("Ana"));

    @Test
    void theNewPasswordOpensTheAccountAndNothingFromBeforeDoes() {
        String token = forum.accessToken(ana, "write");

        assertThat(use(link(), NEW_PASSWORD)).hasStatus(204);

        assertThat(signIn(Forum.PASSWORD)).isProblem(401, "sign-in-failed");
        assertThat(signIn(NEW_PASSWORD)).hasStatus(201);
        assertThat(api.as(ana).get("/me")).isProblem(401, "not-signed-in");
        assertThat(api.withToken(token).get("/me")).isProblem(401, "not-signed-in");
        assertThat(Mailbox.await(ana.email(), 2).get(1)).contains("Your password was changed");
    }

    @Test
    void aLinkWorksOnce() {
        String link = link();

        assertThat(use(link, NEW_PASSWORD)).hasStatus(204);
        assertThat(use(link, "another good password")).isProblem(404, "link-unusable");
        assertThat(signIn(NEW_PASSWORD)).hasStatus(201);
    }

    @Test
    void onlyTheNewestLinkWorksAndThatForAnHourOrTwo() {
        String first = link();
        ask(ana.email());
        List<String> mails = Mailbox.await(ana.email(), 2);
        String second = Mailbox.secret(mails.get(1), "/reset");

        assertThat(use(first, NEW_PASSWORD)).isProblem(404, "link-unusable");
        // When a link ends is kept as a whole hour, so that nobody reads from it when it was asked for.
        assertThat(use(api.later(Duration.ofMinutes(121)), second, NEW_PASSWORD))
                .isProblem(404, "link-unusable");
        assertThat(use(second, NEW_PASSWORD)).hasStatus(204);
    }

    @Test
    @DisplayName("S03 a password that is refused does not use the link up")
    void aWeakPasswordLeavesTheLink() {
        String link = link();

        assertThat(use(link, "short")).isProblem(400, "validation-failed");
        assertThat(use(link, NEW_PASSWORD)).hasStatus(204);
    }

    @Test
    @DisplayName("S05 asking for a new password answers the same for an unknown address")
    void askingTellsNothing() {
        Answer known = ask(ana.email());
        Answer unknown = ask("nobody-" + ana.handle() + "@test.example");

        assertThat(known).hasStatus(202);
        assertThat(unknown).hasStatus(202);
        assertThat(known.text()).isEqualTo(unknown.text());
    }

    @Test
    void aLinkThatWasNeverSentResetsNothing() {
        assertThat(use("x".repeat(43), NEW_PASSWORD)).isProblem(404, "link-unusable");
    }

    private String link() {
        ask(ana.email());
        return Mailbox.secret(Mailbox.await(ana.email()), "/reset");
    }

    private Answer ask(String email) {
        return api.post("/accounts/password-resets", Map.of("email", email));
    }

    private Answer use(String link, String password) {
        return use(api, link, password);
    }

    private static Answer use(Api api, String link, String password) {
        return api.post("/accounts/password-resets/use", Map.of("token", link, "password", password));
    }

    private Answer signIn(String password) {
        return api.post("/session", Map.of("email", ana.email(), "password", password));
    }
}
