package org.consilium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.testing.Answer;
import org.consilium.testing.Api;
import org.consilium.testing.Forum;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestDatabase;
import org.consilium.testing.TestDirectories;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ServerTest
class CreateAdminIT {
    private static final String PASSWORD = "seven kettles over the moon";

    private final Forum forum = TestServer.forum();
    private final String email = "first-" + UUID.randomUUID() + "@test.example";

    private final Path directory = TestDirectories.fresh("create-admin");
    private final Operator operator = new Operator(TestDatabase.application(), directory);

    @Test
    void theAdministratorCanSignInAndRunTheSite() {
        assertThat(create(email, PASSWORD)).isEqualTo(new Operator.Outcome(0, ""));

        Api administrator = signedIn();
        assertThat(administrator.get("/admin/jobs")).hasStatus(200);
        assertThat(administrator.get("/boards")).isProblem(403, "verification-required");
    }

    @Test
    void whomTheOperatorVouchesForIsAMemberToo() {
        assertThat(create(email, PASSWORD, "--verified", "--name", "Ada Lovelace", "--profession", "physician")
                        .code())
                .isZero();

        Api administrator = signedIn();
        assertThat(administrator.get("/boards")).hasStatus(200);
        assertThat(administrator.get("/me").text()).contains("Ada Lovelace");
        assertThat(administrator.get("/me").text()).contains("\"physician\"");
    }

    @Test
    @DisplayName("S24 the appointment is in the audit log, which stays intact")
    void theAppointmentIsAudited() {
        create(email, PASSWORD);

        assertThat(forum.count(
                        "select count(*) from audit_entry e join member m on m.id = e.subject"
                                + " where e.kind = 'administrator-appointed' and m.email = ?",
                        email))
                .isOne();
        assertThat(operator.run(
                        "audit verify",
                        "--keystore",
                        TestServer.keystore().toString(),
                        "--keystore-password-file",
                        TestServer.keystorePassword().toString(),
                        "--checkpoints",
                        TestServer.checkpoints().toString()))
                .isEqualTo(new Operator.Outcome(0, ""));
    }

    @Test
    void anAddressThatHasAnAccountIsRefusedAndKeepsItsPassword() {
        create(email, PASSWORD);

        Operator.Outcome again = create(email.toUpperCase(java.util.Locale.ROOT), "another " + PASSWORD);

        assertThat(again.code()).isOne();
        assertThat(again.complaint()).isEqualTo("There is an account with this address already; nothing was changed.");
        signedIn();
    }

    @Test
    @DisplayName("S03 a short or common password is refused")
    void aWeakPasswordIsRefused() {
        assertThat(create(email, "short").complaint()).contains("at least 15 characters");
        assertThat(create(email, "passwordpassword").complaint()).contains("among the first");
        assertThat(forum.count("select count(*) from member where email = ?", email))
                .isZero();
    }

    @Test
    void whatIsNoAddressOrNotInAListIsRefused() {
        assertThat(create("nobody", PASSWORD).complaint()).isEqualTo("This is no e-mail address.");
        assertThat(create(email, PASSWORD, "--profession", "wizard").complaint())
                .contains("no profession \"wizard\"");
        assertThat(create(email, PASSWORD, "--country", "XX").complaint()).contains("no country \"XX\"");
        assertThat(create(email, PASSWORD, "--career-stage", "x").complaint()).contains("no career stage \"x\"");
    }

    @Test
    void thereIsNoWayToPutThePasswordOnTheCommandLine() {
        assertThat(create(email, PASSWORD, "--password", PASSWORD).code()).isEqualTo(2);
    }

    private Api signedIn() {
        Answer session = Api.anonymous().post("/session", Map.of("email", email, "password", PASSWORD));
        assertThat(session).hasStatus(201);
        return Api.anonymous().withCookie(session.cookie());
    }

    private Operator.Outcome create(String address, String password, String... further) {
        List<String> arguments = new ArrayList<>(List.of(
                "--keystore",
                TestServer.keystore().toString(),
                "--keystore-password-file",
                TestServer.keystorePassword().toString(),
                "--email",
                address,
                "--password-file",
                Operator.write(directory.resolve("password"), password).toString()));
        arguments.addAll(List.of(further));
        return operator.run("create-admin", arguments.toArray(String[]::new));
    }
}
