package org.consilium.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.consilium.testing.Api;
import org.consilium.testing.Clinic;
import org.consilium.testing.Eventually;
import org.consilium.testing.Forum;
import org.consilium.testing.LiveClient;
import org.consilium.testing.Mailbox;
import org.consilium.testing.Person;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a badge once it is given. */
@ServerTest
class BadgeApiIT {
    private final Forum forum = TestServer.forum();
    private final Clinic clinic = new Clinic("GL");
    private final Api api = Api.anonymous();
    private Person ana;
    private String number = "";

    @BeforeEach
    void somebodyIsLetIn() {
        ana = clinic.applicant("Ana Lima");
        clinic.proveAddress(ana, "ana.lima");
        number = clinic.listed("ANA", "LIMA");
        clinic.handIn(ana, number);
        assertThat(clinic.stateOf(ana)).isEqualTo("approved");
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void whoLeavesTheRegisterLosesTheBadgeAndIsToldWhy() {
        clinic.lists(number, "deactivated");

        checkBadges();

        Eventually.holds("the badge has lapsed", () -> clinic.stateOf(ana).equals("lapsed"));
        JsonNode own = api.as(ana).get("/me/application").json();
        assertThat(own.path("reason").asText()).contains("deactivated");
        assertThat(api.as(ana).get("/boards")).isProblem(403, "verification-required");
        assertThat(Mailbox.await(ana.email(), 2).get(1)).contains("Your verification has ended");
    }

    @Test
    void theSocketClosesWithTheBadge() {
        try (LiveClient socket = LiveClient.of(ana).hello()) {
            clinic.lists(number, "inactive");

            checkBadges();

            assertThat(socket.awaitClose()).isPositive();
        }
    }

    @Test
    void whoIsListedAgainComesBack() {
        clinic.lists(number, "inactive");
        checkBadges();
        Eventually.holds("the badge has lapsed", () -> clinic.stateOf(ana).equals("lapsed"));
        clinic.lists(number, "active");
        clinic.proveAddress(ana, "ana.lima");

        assertThat(api.as(ana).post("/me/application/submit")).hasStatus(200);

        assertThat(clinic.stateOf(ana)).isEqualTo("approved");
        assertThat(api.as(ana).get("/boards")).hasStatus(200);
    }

    @Test
    void aBadgeThatRunsOutIsRemindedOfAndThenEnds() {
        endsIn(25);
        checkBadges();
        assertThat(Mailbox.await(ana.email(), 2).get(1)).contains("Renewing it takes a minute");
        endsIn(0);
        checkBadges();

        Eventually.holds("the badge has lapsed", () -> clinic.stateOf(ana).equals("lapsed"));
        assertThat(api.as(ana).get("/me/application").json().path("reason").asText())
                .contains("run out");
        assertThat(Mailbox.await(ana.email(), 3)).hasSize(3);
    }

    @Test
    void itIsRenewedInItsLastWeeksWhileTheRegisterConfirmsIt() {
        assertThat(api.as(ana).post("/me/application/renewal")).isProblem(409, "not-renewable");
        endsIn(30);
        String before = until();

        assertThat(api.as(ana).post("/me/application/renewal")).hasStatus(200);

        assertThat(until()).isGreaterThan(before);
        assertThat(api.as(ana).post("/me/application/renewal")).isProblem(409, "not-renewable");
    }

    @Test
    void withoutTheRegisterTheWorkAddressRenewsIt() {
        endsIn(30);
        clinic.lists(number, "inactive");
        forum.run("update work_address set proven_on = '2026-01-01' where member_id = ?", ana.id());
        assertThat(api.as(ana).post("/me/application/renewal")).isProblem(409, "not-renewable");

        clinic.proveAddress(ana, "ana.lima");

        assertThat(api.as(ana).post("/me/application/renewal")).hasStatus(200);
        assertThat(api.as(ana)
                        .get("/me/application")
                        .json()
                        .path("address")
                        .path("address")
                        .isNull())
                .as("whether the address itself is gone again")
                .isTrue();
    }

    @Test
    void aMemberWhoNeverAppliedHasNothingToRenew() {
        assertThat(api.as(forum.member("Ben")).post("/me/application/renewal")).isProblem(404, "not-found");
    }

    private void checkBadges() {
        forum.makeDue("check-badges");
    }

    private void endsIn(int days) {
        forum.run(
                "update application set valid_until = date_add(utc_date(), interval ? day), version = version + 1 where member_id = ?",
                days,
                ana.id());
    }

    private String until() {
        return api.as(ana).get("/me/application").json().path("validUntil").asText();
    }
}
