package org.consilium.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.consilium.testing.Api;
import org.consilium.testing.Clinic;
import org.consilium.testing.Forum;
import org.consilium.testing.Mailbox;
import org.consilium.testing.Person;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@ServerTest
class EvidenceApiIT {
    private final Forum forum = TestServer.forum();
    private final Clinic clinic = new Clinic("IS");
    private final Api api = Api.anonymous();

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void whoseRegisterEntryAndWorkAddressAgreeIsLetInAtOnce() {
        Person ana = clinic.applicant("Ana Lima");
        clinic.proveAddress(ana, "ana.lima");

        clinic.handIn(ana, clinic.listed("ANA", "LIMA"));

        JsonNode application = api.as(ana).get("/me/application").json();
        assertThat(application.path("state").asText()).isEqualTo("approved");
        assertThat(application.path("evidence")).extracting(JsonNode::asText).containsOnly("register", "work-address");
        assertThat(application.path("validUntil").asText()).isNotEmpty();
        assertThat(api.as(ana).get("/boards")).hasStatus(200);
        assertThat(Mailbox.await(ana.email())).contains("Your application was accepted");
    }

    @Test
    void theLinkMayBeFollowedAfterHandingIn() {
        Person ana = clinic.applicant("Ana Lima");
        assertThat(clinic.nameAddress(ana, "a.lima@" + clinic.domain())).hasStatus(202);
        clinic.handIn(ana, clinic.listed("ANA", "LIMA"));
        assertThat(clinic.stateOf(ana)).isEqualTo("open");
        assertThat(needs(ana)).containsExactly("work-address-link");

        clinic.followLink("a.lima@" + clinic.domain());

        assertThat(clinic.stateOf(ana)).isEqualTo("approved");
    }

    @Test
    void aNumberAloneGivesNothing() {
        Person ana = clinic.applicant("Ana Lima");

        clinic.handIn(ana, clinic.listed("ANA", "LIMA"));

        assertThat(clinic.stateOf(ana)).isEqualTo("open");
        assertThat(needs(ana)).containsExactly("further-evidence");
        assertThat(api.as(ana).get("/boards")).isProblem(403, "verification-required");
    }

    @Test
    void aClerkWithAnOwnMailboxIsNoPhysician() {
        Person clerk = clinic.applicant("Ana Lima");
        clinic.proveAddress(clerk, "bob.costa");

        clinic.handIn(clerk, clinic.listed("ANA", "LIMA"));

        assertHeld(clerk, "address-differs");
    }

    @Test
    void whoWasRefusedDoesNotComeInByHandingTheSameInAgain() {
        Person clerk = clinic.applicant("Ana Lima");
        clinic.proveAddress(clerk, "bob.costa");
        clinic.handIn(clerk, clinic.listed("ANA", "LIMA"));
        String application = "/verification/applications/" + clinic.idOf(clerk);
        Person vera = forum.verifier("Vera");
        assertThat(api.as(vera)
                        .post(
                                application + "/decision",
                                Map.of("decision", "refuse", "reason", "The mailbox is somebody else's.")))
                .hasStatus(204);

        assertThat(api.as(clerk).post("/me/application/submit")).hasStatus(200);

        assertThat(clinic.stateOf(clerk)).isEqualTo("open");
        assertThat(texts(api.as(vera).get(application).json().path("countable")))
                .containsExactly("register");
        assertThat(needs(clerk)).containsExactly("further-evidence");
    }

    @Test
    void anAppealIsSupportedByAWorkAddressButStillDecidedByAPerson() {
        Person ana = clinic.applicant("Ana Lima");
        clinic.handIn(ana, clinic.listed("ANA", "LIMA"));
        String application = "/verification/applications/" + clinic.idOf(ana);
        assertThat(api.as(forum.verifier("Vera"))
                        .post(
                                application + "/decision",
                                Map.of("decision", "refuse", "reason", "A number alone proves nothing.")))
                .hasStatus(204);
        assertThat(api.as(ana).post("/me/application/appeal", Map.of("text", "I can show where I work.")))
                .hasStatus(200);

        clinic.proveAddress(ana, "ana.lima");

        assertThat(clinic.stateOf(ana)).isEqualTo("appealed");
        Person viv = forum.verifier("Viv");
        assertThat(texts(api.as(viv).get(application).json().path("countable")))
                .containsOnly("register", "work-address");
        assertThat(api.as(viv).post(application + "/decision", Map.of("decision", "approve")))
                .hasStatus(204);
        assertThat(api.as(ana).get("/boards")).hasStatus(200);
    }

    @Test
    void aNumberOfSomebodyElseIsHeld() {
        Person ana = clinic.applicant("Ana Lima");
        clinic.proveAddress(ana, "ana.lima");

        clinic.handIn(ana, clinic.listed("RUI", "COSTA"));

        assertHeld(ana, "name-differs");
        assertThat(needs(ana)).contains("registered-name");
    }

    @Test
    void aNumberThatIsNotActiveIsHeld() {
        Person ana = clinic.applicant("Ana Lima");
        clinic.proveAddress(ana, "ana.lima");

        clinic.handIn(ana, clinic.listed("ANA", "LIMA", "physician", "deactivated"));

        assertHeld(ana, "entry-not-active");
    }

    @Test
    void aNumberOfAnotherProfessionIsHeld() {
        Person ana = clinic.applicant("Ana Lima");
        clinic.proveAddress(ana, "ana.lima");

        clinic.handIn(ana, clinic.listed("ANA", "LIMA", "nurse", "active"));

        assertHeld(ana, "profession-differs");
    }

    @Test
    void anUnknownNumberIsHeld() {
        Person ana = clinic.applicant("Ana Lima");
        clinic.proveAddress(ana, "ana.lima");

        clinic.handIn(ana, "NOBODYS");

        assertHeld(ana, "number-unknown");
        assertThat(needs(ana)).contains("check-number");
    }

    @Test
    void aNumberLetsInOnlyOne() {
        String number = clinic.listed("ANA", "LIMA");
        Person ana = clinic.applicant("Ana Lima");
        clinic.proveAddress(ana, "ana.lima");
        clinic.handIn(ana, number);
        Person another = clinic.applicant("Ana Lima");
        clinic.proveAddress(another, "lima.ana");

        clinic.handIn(another, number);

        assertThat(clinic.stateOf(ana)).isEqualTo("approved");
        assertHeld(another, "number-claimed");
    }

    @Test
    void whoOnlyQuotesANumberDoesNotKeepItsOwnerOut() {
        String number = clinic.listed("ANA", "LIMA");
        clinic.handIn(clinic.applicant("Ana Lima"), number);
        Person ana = clinic.applicant("Ana Lima");
        clinic.proveAddress(ana, "ana.lima");

        clinic.handIn(ana, number);

        assertThat(clinic.stateOf(ana)).isEqualTo("approved");
    }

    @Test
    void aMailboxVouchesForOneAccount() {
        Person ana = clinic.applicant("Ana Lima");
        clinic.proveAddress(ana, "ana.lima");
        Person another = clinic.applicant("Ana Lima");
        String address = "ana.lima@" + clinic.domain();
        assertThat(clinic.nameAddress(another, address)).hasStatus(202);
        String secret = Mailbox.secret(Mailbox.await(address, 2).get(1), "/work-address");
        assertThat(api.post("/work-address", Map.of("token", secret))).hasStatus(204);

        clinic.handIn(another, clinic.listed("ANA", "LIMA"));

        assertHeld(another, "address-claimed");
    }

    @Test
    void aMaidenNameIsNoObstacleIfItIsNamed() {
        Person ana = clinic.applicant("Ana Lima");
        clinic.proveAddress(ana, "ana.lima");
        String number = clinic.listed("ANA", "SOUSA");
        assertThat(clinic.claim(ana, number, "Ana Sousa")).hasStatus(200);

        assertThat(api.as(ana).post("/me/application/submit")).hasStatus(200);

        assertThat(clinic.stateOf(ana)).isEqualTo("approved");
    }

    @Test
    void onlyListedDomainsAreWorkplaces() {
        Person ana = clinic.applicant("Ana Lima");

        assertThat(clinic.nameAddress(ana, "ana.lima@mail.example")).isProblem(409, "work-domain-unknown");
        assertThat(clinic.nameAddress(ana, "ana.lima@sub." + clinic.domain())).isProblem(409, "work-domain-unknown");
        assertThat(clinic.nameAddress(ana, "no address")).isProblem(400, "validation-failed");
    }

    @Test
    void aLinkWorksOnceAndOnlyTheNewestOne() {
        Person ana = clinic.applicant("Ana Lima");
        String address = "ana.lima@" + clinic.domain();
        clinic.nameAddress(ana, address);
        String first = Mailbox.secret(Mailbox.await(address), "/work-address");
        clinic.nameAddress(ana, address);
        String second = Mailbox.secret(Mailbox.await(address, 2).get(1), "/work-address");

        assertThat(api.post("/work-address", Map.of("token", first))).isProblem(404, "link-unusable");
        assertThat(api.post("/work-address", Map.of("token", second))).hasStatus(204);
        assertThat(api.post("/work-address", Map.of("token", second))).isProblem(404, "link-unusable");
    }

    @Test
    void aLinkEndsAfterAWeek() {
        Person ana = clinic.applicant("Ana Lima");
        String address = "ana.lima@" + clinic.domain();
        clinic.nameAddress(ana, address);
        String secret = Mailbox.secret(Mailbox.await(address), "/work-address");
        assertThat(api.later(Duration.ofDays(9)).post("/work-address", Map.of("token", secret)))
                .isProblem(404, "link-unusable");
    }

    @Test
    void theAddressGoesWithTheDecision() {
        Person ana = clinic.applicant("Ana Lima");
        clinic.proveAddress(ana, "ana.lima");
        clinic.handIn(ana, clinic.listed("ANA", "LIMA"));

        JsonNode address = api.as(ana).get("/me/application").json().path("address");
        assertThat(address.path("domain").asText()).isEqualTo(clinic.domain());
        assertThat(address.path("address").isNull()).isTrue();
        assertThat(forum.count(
                        "select count(*) from work_address where member_id = ? and address is not null", ana.id()))
                .isZero();
    }

    @Test
    void nothingCannotBeHandedIn() {
        Person ana = clinic.applicant("Ana Lima");

        assertThat(api.as(ana).post("/me/application/submit")).isProblem(409, "evidence-missing");
        assertThat(needs(ana)).containsExactly("number", "further-evidence");
    }

    @Test
    void whatIsHandedInIsNotChanged() {
        Person ana = clinic.applicant("Ana Lima");
        String number = clinic.listed("ANA", "LIMA");
        clinic.handIn(ana, number);

        assertThat(clinic.claim(ana, clinic.listed("RUI", "COSTA"))).isProblem(409, "application-handed-in");
        assertThat(api.as(ana).post("/me/application/submit")).isProblem(409, "application-handed-in");
    }

    @Test
    void aNumberOfAWrongFormIsExplainedAtItsField() {
        Person ana = clinic.applicant("Ana Lima");
        Map<String, Object> claim = Map.of(
                "profession", "physician",
                "specialties", List.of(),
                "country", "US",
                "careerStage", "established",
                "scheme", "npi",
                "identifier", "1234567890");

        JsonNode problem = api.as(ana).put("/me/application", claim).json();

        assertThat(problem.path("type").asText()).endsWith("/validation-failed");
        assertThat(problem.path("violations").get(0).path("field").asText()).isEqualTo("identifier");
    }

    @Test
    void theGuideDependsOnProfessionAndCountry() {
        Person ana = clinic.applicant("Ana Lima");

        JsonNode here = guide(ana, clinic.country());
        JsonNode elsewhere = guide(ana, "AU");

        assertThat(here.path("looksUp").asBoolean()).isTrue();
        assertThat(here.path("numbers").get(0).path("label").asText()).contains("Register of " + clinic.country());
        assertThat(elsewhere.path("looksUp").asBoolean()).isFalse();
        assertThat(elsewhere.path("numbers"))
                .extracting(number -> number.path("scheme").asText())
                .contains("ahpra", "orcid")
                .doesNotContain("npi");
    }

    private JsonNode guide(Person person, String country) {
        return api.as(person)
                .get("/me/application/guide?profession=physician&careerStage=established&country=" + country)
                .json();
    }

    private List<String> needs(Person person) {
        return texts(api.as(person).get("/me/application").json().path("needs"));
    }

    private void assertHeld(Person applicant, String flag) {
        assertThat(clinic.stateOf(applicant)).isEqualTo("open");
        assertThat(api.as(applicant).get("/boards")).isProblem(403, "verification-required");
        JsonNode seen = api.as(forum.verifier("Vera"))
                .get("/verification/applications/" + clinic.idOf(applicant))
                .json();
        assertThat(texts(seen.path("item").path("flags"))).contains(flag);
    }

    static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
