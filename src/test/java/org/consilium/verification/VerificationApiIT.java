package org.consilium.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.consilium.testing.Answer;
import org.consilium.testing.Api;
import org.consilium.testing.Applications;
import org.consilium.testing.Forum;
import org.consilium.testing.Person;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServerTest
class VerificationApiIT {
    private final Forum forum = TestServer.forum();
    private final Api api = Api.anonymous();
    private Person vera;
    private Person nia;
    private UUID application;

    @BeforeEach
    void somebodyApplies() {
        vera = forum.verifier("Vera");
        nia = forum.applicant("Nia");
        application = applicationOf(nia);
    }

    @Test
    void anApplicantSeesTheOwnApplicationAndNothingElse() {
        assertThat(api.as(nia).get("/me/application").json().path("state").asText())
                .isEqualTo("open");
        assertThat(api.as(nia).get("/boards")).isProblem(403, "verification-required");
    }

    @Test
    void whoeverIsApprovedIsAMemberAtOnce() {
        assertThat(decide(vera, "approve", null)).hasStatus(204);
        assertThat(api.as(nia).get("/boards")).hasStatus(200);
        assertThat(api.as(nia).get("/me").json().path("state").asText()).isEqualTo("member");
    }

    @Test
    void whoeverIsRefusedReadsTheReasonAndStaysOutside() {
        assertThat(decide(vera, "refuse", "The register does not know this number."))
                .hasStatus(204);
        assertThat(api.as(nia).get("/me/application").json().path("reason").asText())
                .isEqualTo("The register does not know this number.");
        assertThat(api.as(nia).get("/boards")).isProblem(403, "verification-required");
    }

    @Test
    void aRefusalNeedsAReason() {
        assertThat(decide(vera, "refuse", null)).isProblem(400, "validation-failed");
        assertThat(decide(vera, "refuse", "  ")).isProblem(400, "validation-failed");
        assertThat(api.as(nia).get("/me/application").json().path("state").asText())
                .isEqualTo("open");
    }

    @Test
    void nothingIsDecidedTwice() {
        assertThat(decide(vera, "approve", null)).hasStatus(204);
        assertThat(decide(forum.verifier("Viv"), "refuse", "Too late.")).isProblem(409, "already-decided");
        assertThat(api.as(nia).get("/boards")).hasStatus(200);
    }

    @Test
    void nobodyDecidesOnTheirOwnApplication() {
        UUID own = applicationOf(vera);
        assertThat(api.as(vera).post("/verification/applications/" + own + "/decision", Map.of("decision", "approve")))
                .isProblem(409, "own-application");
    }

    @Test
    void onlyVerifiersDecide() {
        assertThat(decide(forum.member("Ana"), "approve", null)).isProblem(403, "forbidden");
        assertThat(decide(forum.administrator("Ada"), "approve", null)).isProblem(403, "verification-required");
        assertThat(decide(nia, "approve", null)).isProblem(403, "verification-required");
        assertThat(api.as(forum.member("Ben")).get("/verification/queue")).isProblem(403, "forbidden");
    }

    @Test
    void theQueueShowsWhatIsClaimedAndNoAddress() {
        String queue = api.as(vera).get("/verification/queue?limit=100").text();
        assertThat(queue)
                .contains(application.toString())
                .contains("Cardiology")
                .doesNotContain(nia.email());
    }

    private Answer decide(Person by, String decision, @Nullable String reason) {
        Map<String, String> request =
                reason == null ? Map.of("decision", decision) : Map.of("decision", decision, "reason", reason);
        return api.as(by).post("/verification/applications/" + application + "/decision", request);
    }

    private UUID applicationOf(Person person) {
        return Applications.waiting(forum, person);
    }
}
