package org.consilium.membership;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.consilium.membership.factor.Totp;
import org.consilium.testing.Answer;
import org.consilium.testing.Api;
import org.consilium.testing.Forum;
import org.consilium.testing.Mailbox;
import org.consilium.testing.Person;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ServerTest
class SecurityApiIT {
    private static final String OTHER_PASSWORD = "twelve green umbrellas";
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final Forum forum = TestServer.forum();
    private final Api api = Api.anonymous();
    private final Person ana = forum.withPassword(forum.member("Ana"));

    @Test
    @DisplayName("S07: what cannot be taken back needs password and code again")
    void whatCannotBeTakenBackNeedsTheFactorAgain() {
        assertThat(api.as(ana).put("/me/password", Map.of("password", OTHER_PASSWORD)))
                .isProblem(403, "step-up-required");
        assertThat(api.as(ana).post("/me/email-change", Map.of("email", "new@test.example")))
                .isProblem(403, "step-up-required");
        assertThat(api.as(ana).post("/me/factor/totp")).isProblem(403, "step-up-required");
        assertThat(api.as(ana).delete("/me/factor/totp")).isProblem(403, "step-up-required");
        assertThat(api.as(ana).post("/me/factor/recovery-codes")).isProblem(403, "step-up-required");
    }

    @Test
    @DisplayName("S07: a step-up counts for its own sign-in only, and not for tokens")
    void aStepUpCountsForItsOwnSignInOnly() {
        stepUp(null);
        Person elsewhere = forum.signedInAgain(ana);
        assertThat(api.as(elsewhere).post("/me/factor/totp")).isProblem(403, "step-up-required");
        assertThat(api.withToken(forum.accessToken(ana, "write")).post("/me/factor/totp"))
                .isProblem(403, "insufficient-scope");
    }

    @Test
    void aWrongPasswordIsNoStepUp() {
        assertThat(api.as(ana).post("/me/step-up", Map.of("password", "wrong"))).isProblem(401, "sign-in-failed");
        assertThat(api.as(ana).post("/me/factor/totp")).isProblem(403, "step-up-required");
    }

    @Test
    void anotherPasswordCountsAtOnceAndEndsOtherSignIns() {
        Person elsewhere = forum.signedInAgain(ana);
        stepUp(null);
        assertThat(api.as(ana).put("/me/password", Map.of("password", OTHER_PASSWORD)))
                .hasStatus(204);
        assertThat(api.as(elsewhere).get("/me")).isProblem(401, "not-signed-in");
        assertThat(api.as(ana).get("/me")).hasStatus(200);
        assertThat(signIn(Forum.PASSWORD, null)).isProblem(401, "sign-in-failed");
        assertThat(signIn(OTHER_PASSWORD, null)).hasStatus(201);
    }

    @Test
    @DisplayName("S03: a new password follows the same rules")
    void aNewPasswordFollowsTheSameRules() {
        stepUp(null);
        assertThat(api.as(ana).put("/me/password", Map.of("password", "too short")))
                .isProblem(400, "validation-failed");
        assertThat(api.as(ana).put("/me/password", Map.of("password", "passwordpassword")))
                .isProblem(400, "validation-failed");
    }

    @Test
    @DisplayName("S04: with a second factor the password alone signs nobody in, and a code counts once")
    void aSecondFactorIsAskedForAndACodeCountsOnce() {
        Totp app = setUpFactor();
        assertThat(signIn(Forum.PASSWORD, null)).isProblem(401, "second-factor-required");
        assertThat(signIn(Forum.PASSWORD, "000000")).isProblem(401, "sign-in-failed");
        String code = app.codeAt(now().plusSeconds(30));
        assertThat(signIn(Forum.PASSWORD, code)).hasStatus(201);
        assertThat(signIn(Forum.PASSWORD, code)).isProblem(401, "sign-in-failed");
    }

    @Test
    @DisplayName("S04: a recovery code counts once")
    void aRecoveryCodeCountsOnce() {
        setUpFactor();
        JsonNode codes = api.as(ana).post("/me/factor/recovery-codes").json().path("recoveryCodes");
        assertThat(codes.size()).isEqualTo(10);
        assertThat(signIn(Forum.PASSWORD, codes.get(0).asText())).hasStatus(201);
        assertThat(signIn(Forum.PASSWORD, codes.get(0).asText())).isProblem(401, "sign-in-failed");
        assertThat(api.as(ana).get("/me").json().at("/factor/recoveryCodesLeft").asInt())
                .isEqualTo(9);
    }

    @Test
    void anAppThatShowedAWrongCodeIsNotTurnedOn() {
        stepUp(null);
        assertThat(api.as(ana).post("/me/factor/totp")).hasStatus(201);
        assertThat(api.as(ana).post("/me/factor/totp/confirm", Map.of("code", "abcdef")))
                .isProblem(400, "validation-failed");
        assertThat(signIn(Forum.PASSWORD, null)).hasStatus(201);
    }

    @Test
    void theFactorCanBeTakenAway() {
        setUpFactor();
        assertThat(api.as(ana).delete("/me/factor/totp")).hasStatus(204);
        assertThat(signIn(Forum.PASSWORD, null)).hasStatus(201);
    }

    @Test
    @DisplayName("S04: a mailed link gives a new password, and the second factor stays")
    void aNewPasswordByMailLeavesTheFactor() {
        Totp app = setUpFactor();
        Mailbox.await(ana.email());
        assertThat(api.post("/accounts/password-resets", Map.of("email", ana.email())))
                .hasStatus(202);
        String link = Mailbox.secret(Mailbox.await(ana.email(), 2).get(1), "/reset");
        assertThat(api.post("/accounts/password-resets/use", Map.of("token", link, "password", OTHER_PASSWORD)))
                .hasStatus(204);

        assertThat(signIn(OTHER_PASSWORD, null)).isProblem(401, "second-factor-required");
        assertThat(signIn(OTHER_PASSWORD, app.codeAt(now().plusSeconds(30)))).hasStatus(201);
    }

    @Test
    @DisplayName("S07: only an administrator who stepped up grants roles")
    void rolesAreGrantedByAnAdministratorWhoSteppedUp() {
        Person admin = forum.administrator("Ada");
        Map<String, Object> roles = Map.of("roles", List.of("verifier"));
        assertThat(api.as(ana).put("/admin/members/" + ana.id() + "/roles", roles))
                .isProblem(403, "forbidden");
        assertThat(api.as(admin).put("/admin/members/" + ana.id() + "/roles", roles))
                .isProblem(403, "step-up-required");
    }

    private Totp setUpFactor() {
        stepUp(null);
        Answer made = api.as(ana).post("/me/factor/totp");
        assertThat(made).hasStatus(201);
        Totp app = new Totp(bytes(made.json().path("secret").asText()));
        assertThat(api.as(ana).post("/me/factor/totp/confirm", Map.of("code", app.codeAt(now()))))
                .hasStatus(200);
        return app;
    }

    private void stepUp(@Nullable String code) {
        assertThat(api.as(ana).post("/me/step-up", credentials("password", Forum.PASSWORD, code)))
                .hasStatus(204);
    }

    private Answer signIn(String password, @Nullable String code) {
        Map<String, String> request = credentials("password", password, code);
        request.put("email", ana.email());
        return api.post("/session", request);
    }

    private static Map<String, String> credentials(String field, String password, @Nullable String code) {
        Map<String, String> request = new HashMap<>(Map.of(field, password));
        if (code != null) {
            request.put("code", code);
        }
        return request;
    }

    /** The server's time: tests run on the machine of the server, whose clock nobody has moved here. */
    private static Instant now() {
        return Instant.ofEpochMilli(System.currentTimeMillis());
    }

    private static byte[] bytes(String base32) {
        BigInteger bits = BigInteger.ZERO;
        for (int i = 0; i < base32.length(); i++) {
            bits = bits.shiftLeft(5).or(BigInteger.valueOf(BASE32.indexOf(base32.charAt(i))));
        }
        byte[] bytes = new byte[Totp.SECRET_BYTES];
        byte[] value = bits.toByteArray();
        System.arraycopy(
                value,
                Math.max(0, value.length - bytes.length),
                bytes,
                Math.max(0, bytes.length - value.length),
                Math.min(value.length, bytes.length));
        return bytes;
    }
}
