package org.consilium.membership;

import static org.assertj.core.api.Assertions.assertThat;

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

/** An account moves to the address whose owner follows the link. */
@ServerTest
class EmailChangeApiIT {
    private final Forum forum = TestServer.forum();
    private final Api api = Api.anonymous();
    private final Person ana = forum.withPassword(forum.member("Ana"));
    private final String newAddress = "new-" + ana.handle() + "@test.example";

    @Test
    void theAccountMovesAndBothAddressesAreTold() {
        assertThat(ask(ana, newAddress)).hasStatus(202);
        assertThat(Mailbox.await(ana.email())).contains("wants to use another e-mail address");
        assertThat(signIn(newAddress)).isProblem(401, "sign-in-failed");

        assertThat(use(linkTo(newAddress))).hasStatus(204);

        assertThat(signIn(newAddress)).hasStatus(201);
        assertThat(signIn(ana.email())).isProblem(401, "sign-in-failed");
        assertThat(api.as(ana).get("/me").json().path("email").asText()).isEqualTo(newAddress);
        for (String address : List.of(ana.email(), newAddress)) {
            assertThat(Mailbox.await(address, 2).get(1)).contains("has another e-mail address now");
        }
    }

    @Test
    void aLinkWorksOnce() {
        ask(ana, newAddress);
        String link = linkTo(newAddress);

        assertThat(use(link)).hasStatus(204);
        assertThat(use(link)).isProblem(404, "link-unusable");
    }

    @Test
    @DisplayName("S05 an address that has an account gets the same answer, and its owner a notice")
    void anAddressThatHasAnAccountIsNotTold() {
        Person ben = forum.member("Ben");

        Answer taken = ask(ana, ben.email());

        assertThat(taken).hasStatus(202);
        assertThat(taken.text()).isEqualTo(ask(ana, newAddress).text());
        assertThat(Mailbox.await(ben.email())).contains("already have an account");
    }

    @Test
    void whoeverFollowsTheLinkFirstGetsTheAddress() {
        Person ben = forum.withPassword(forum.member("Ben"));
        ask(ana, newAddress);
        String hers = linkTo(newAddress);
        ask(ben, newAddress);
        String his = Mailbox.secret(Mailbox.await(newAddress, 2).get(1), "/email-change");

        assertThat(use(hers)).hasStatus(204);
        assertThat(use(his)).isProblem(404, "link-unusable");
        assertThat(signIn(ben.email())).hasStatus(201);
    }

    @Test
    void aLinkForANewPasswordEndsWithTheAddressItWasSentTo() {
        api.post("/accounts/password-resets", Map.of("email", ana.email()));
        String reset = Mailbox.secret(Mailbox.await(ana.email()), "/reset");
        ask(ana, newAddress);
        use(linkTo(newAddress));

        assertThat(api.post(
                        "/accounts/password-resets/use",
                        Map.of("token", reset, "password", "a lamp beside the harbour")))
                .isProblem(404, "link-unusable");
    }

    @Test
    @DisplayName("S07 an account's address is changed after a step-up, and not by a token")
    void itTakesAStepUp() {
        assertThat(api.as(ana).post("/me/email-change", Map.of("email", newAddress)))
                .isProblem(403, "step-up-required");
        assertThat(api.withToken(forum.accessToken(ana, "write")).post("/me/email-change", Map.of("email", newAddress)))
                .isProblem(403, "insufficient-scope");
    }

    private Answer ask(Person person, String address) {
        assertThat(api.as(person).post("/me/step-up", Map.of("password", Forum.PASSWORD)))
                .hasStatus(204);
        return api.as(person).post("/me/email-change", Map.of("email", address));
    }

    private static String linkTo(String address) {
        return Mailbox.secret(Mailbox.await(address), "/email-change");
    }

    private Answer use(String link) {
        return api.post("/accounts/email-changes/use", Map.of("token", link));
    }

    private Answer signIn(String email) {
        return api.post("/session", Map.of("email", email, "password", Forum.PASSWORD));
    }
}
