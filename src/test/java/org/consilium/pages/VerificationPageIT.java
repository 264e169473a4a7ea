package org.consilium.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.consilium.testing.Applications;
import org.consilium.testing.Browser;
import org.consilium.testing.Clinic;
import org.consilium.testing.Forum;
import org.consilium.testing.Person;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@ServerTest
@Order(1)
class VerificationPageIT {
    private final Forum forum = TestServer.forum();

    @Test
    void everyScreenShowsTheQueueAndAnApplicationWell() {
        Person vera = forum.verifier("Vera");
        UUID application = flagged(forum.applicant("Nia"));
        forum.run("update application set assigned_to = ? where id = ?", vera.id(), application);
        Screens.assertGood(vera, "/verification");
        Screens.assertGood(vera, "/verification/" + application);
        try (Clinic clinic = new Clinic("TV")) {
            Person ana = clinic.applicant("Ana Lima");
            clinic.proveAddress(ana, "bob.costa");
            clinic.handIn(ana, clinic.listed("RUI", "COSTA"));
            Screens.assertGood(vera, "/verification/" + clinic.idOf(ana));
        }
    }

    @Test
    void aVerifierLetsAnApplicantInWithTwoKeys() {
        Person nia = forum.applicant("Nia");
        UUID application = Applications.waiting(forum, nia);
        try (Browser applicant = Browser.phone().as(nia);
                Browser verifier = Browser.desktop().as(forum.verifier("Vera"))) {
            Page waiting = Screens.visit(applicant, "/waiting");
            Page page = Screens.visit(verifier, "/verification/" + application);
            page.keyboard().press("a");
            page.keyboard().press("Enter");
            page.getByText("Nia is a member now.").waitFor();

            waiting.reload();

            assertThat(waiting.getByText("Welcome, colleague")).isVisible();
        }
    }

    @Test
    void aVerifierLooksAtTheDocumentAndRefusesTheApplicantAppealsAndAnotherVerifierApproves() {
        Person nia = forum.applicant("Nia");
        Applications.begun(forum, nia);
        Applications.vouched(forum, nia);
        try (Browser applicant = Browser.phone().as(nia)) {
            Page page = uploads(applicant);
            button(page, "Hand it in").click();
            page.getByText("A verifier checks it").waitFor();
        }
        String path = "/verification/" + forum.text("select id from application where member_id = ?", nia.id());
        refusesWithKeys(forum.verifier("Vera"), path);
        appeals(nia);
        try (Browser applicant = Browser.phone().as(nia)) {
            uploads(applicant);
        }
        try (Browser other = Browser.desktop().as(forum.verifier("Viv"))) {
            Page page = Screens.visit(other, path);
            assertThat(page.getByText("It is my maiden name.")).isVisible();
            looksAtTheDocument(page);
            page.keyboard().press("a");
            page.keyboard().press("Enter");
            page.getByText("Nia is a member now.").waitFor();
        }
    }

    @Test
    void aRefusalForWhatDoesNotFitTakesTwoKeysAndHasItsReason() {
        try (Clinic clinic = new Clinic("TV");
                Browser verifier = Browser.desktop().as(forum.verifier("Vera"))) {
            Person ana = clinic.applicant("Ana Lima");
            clinic.handIn(ana, clinic.listed("ANA", "LIMA", "physician", "inactive"));
            Page page = Screens.visit(verifier, "/verification/" + clinic.idOf(ana));
            page.keyboard().press("r");
            page.keyboard().press("Enter");
            page.getByText("The application of Ana Lima is refused").waitFor();
            try (Browser applicant = Browser.phone().as(ana)) {
                assertThat(Screens.visit(applicant, "/waiting")
                                .getByText("The register does not list you as active today."))
                        .isVisible();
            }
        }
    }

    @Test
    void whoHasRefusedIsToldWhyTheyCannotDecideOnTheAppeal() {
        Person vera = forum.verifier("Vera");
        Person nia = forum.applicant("Nia");
        UUID application = Applications.waiting(forum, nia);
        try (Browser verifier = Browser.desktop().as(vera)) {
            Page page = Screens.visit(verifier, "/verification/" + application);
            page.keyboard().press("r");
            page.keyboard().press("2");
            page.keyboard().press("Enter");
            page.getByText("is refused; a mail is on its way").waitFor();
            appeals(nia);

            page.navigate("/verification/" + application);

            assertThat(page.getByText("It needs a second pair of eyes.")).isVisible();
            assertThat(button(page, "Approve")).hasCount(0);
        }
    }

    @Test
    void aQuestionNeedsWordsWhichTheApplicantReads() {
        Person nia = forum.applicant("Nia");
        UUID application = Applications.waiting(forum, nia);
        try (Browser verifier = Browser.phone().as(forum.verifier("Vera"))) {
            Page page = Screens.visit(verifier, "/verification/" + application);
            button(page, "Ask for more").click();
            Locator dialog = page.getByRole(AriaRole.DIALOG);
            dialog.getByLabel("Something else").check();
            dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ask for more"))
                    .click();
            assertThat(dialog.getByText("Say why, and what would help.")).isVisible();
            page.getByLabel("Question").fill("Which hospital is that?");
            page.keyboard().press("Control+Enter");
            page.getByText("Nia gets a mail with your question.").waitFor();
        }
        try (Browser applicant = Browser.phone().as(nia)) {
            Page page = Screens.visit(applicant, "/waiting");
            assertThat(page.getByText("Which hospital is that?")).isVisible();
            button(page, "Hand it in again").click();
            assertThat(page.getByText("A verifier checks it")).isVisible();
        }
    }

    @Test
    void aFlaggedApplicationTakesTwoVerifiers() {
        UUID application = flagged(forum.applicant("Nia"));
        try (Browser first = Browser.desktop().as(forum.verifier("Vera"));
                Browser second = Browser.desktop().as(forum.verifier("Viv"))) {
            Page page = Screens.visit(first, "/verification/" + application);
            assertThat(page.getByText("Two verifiers have to approve it.")).isVisible();
            page.keyboard().press("a");
            page.keyboard().press("Enter");
            page.getByText("A second verifier has to agree.").waitFor();

            Page other = Screens.visit(second, "/verification/" + application);
            assertThat(other.getByText("A colleague has approved it.")).isVisible();
            other.keyboard().press("a");
            other.keyboard().press("Enter");
            other.getByText("Nia is a member now.").waitFor();
        }
    }

    @Test
    void whatAnotherVerifierHasTakenOnCanOnlyBeTakenOver() {
        UUID application = Applications.waiting(forum, forum.applicant("Nia"));
        forum.run(
                "update application set assigned_to = ? where id = ?",
                forum.verifier("Viv").id(),
                application);
        try (Browser verifier = Browser.desktop().as(forum.verifier("Vera"))) {
            Page page = Screens.visit(verifier, "/verification/" + application);
            assertThat(page.getByText("Viv has taken this on.")).isVisible();
            assertThat(button(page, "Approve")).hasCount(0);
            page.keyboard().press("t");
            page.getByText("It is yours now.").waitFor();
            assertThat(button(page, "Approve")).isVisible();
            page.keyboard().press("t");
            page.getByText("It is back in the queue.").waitFor();
        }
    }

    @Test
    void afterADecisionTheNextOneOfTheCountryOpens() {
        UUID first = inSamoa("Nia", "2026-01-05");
        UUID taken = inSamoa("Tom", "2026-01-06");
        UUID next = inSamoa("Ivo", "2026-01-07");
        forum.run(
                "update application set assigned_to = ? where id = ?",
                forum.verifier("Viv").id(),
                taken);
        try (Browser verifier = Browser.desktop().as(forum.verifier("Vera"))) {
            Page page = Screens.visit(verifier, "/verification");
            page.getByLabel("Country").selectOption("WS");
            assertThat(page.getByText("Taken by Viv")).isVisible();
            page.locator("a[href='/verification/" + first + "']").click();
            button(page, "Refuse").click();
            page.keyboard().press("7");
            page.keyboard().press("Enter");
            page.waitForURL("**/verification/" + next);
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("Ivo");

            page.keyboard().press("h");
            page.getByLabel("Reason").fill("The document looks odd.");
            page.keyboard().press("Control+Enter");
            page.waitForURL("**/verification");
        }
    }

    @Test
    void keysDoNothingWhileSomebodyTypes() {
        UUID application = Applications.waiting(forum, forum.applicant("Nia"));
        try (Browser verifier = Browser.desktop().as(forum.verifier("Vera"))) {
            Page page = Screens.visit(verifier, "/verification/" + application);
            page.keyboard().press("h");
            page.keyboard().type("Ara tm 2");
            assertThat(page.getByLabel("Reason")).hasValue("Ara tm 2");
            page.keyboard().press("Escape");
            assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        }
    }

    @Test
    void aMemberWhoIsNoVerifierFindsNothingThere() {
        UUID application = Applications.waiting(forum, forum.applicant("Nia"));
        try (Browser browser = Browser.desktop().as(forum.member("Ana"))) {
            for (String path : new String[] {"/verification", "/verification/" + application}) {
                assertThat(Screens.visit(browser, path).getByText("Nothing here"))
                        .not()
                        .hasCount(0);
            }
        }
    }

    private static void refusesWithKeys(Person vera, String path) {
        try (Browser verifier = Browser.desktop().as(vera)) {
            Page page = Screens.visit(verifier, path);
            looksAtTheDocument(page);
            page.keyboard().press("r");
            page.keyboard().press("2");
            page.keyboard().press("Enter");
            page.getByText("The application of Nia is refused; a mail is on its way.")
                    .waitFor();
        }
    }

    /** Which only somebody can who has taken the application on. */
    private static void looksAtTheDocument(Page page) {
        Locator open = page.getByLabel("Open Licence");
        assertThat(open).isDisabled();
        page.keyboard().press("t");
        open.click();
        assertThat(page.getByAltText("Licence or certificate of good standing, page 1"))
                .isVisible();
        Browser.assertAccessible(page);
        page.keyboard().press("Escape");
        assertThat(page.getByText("looked at")).isVisible();
    }

    private static Page uploads(Browser applicant) {
        Page page = Screens.visit(applicant, "/waiting");
        page.locator("input[type=file]").setInputFiles(Papers.licence());
        page.getByText("Your document is there, sealed.").waitFor();
        return page;
    }

    private static void appeals(Person applicant) {
        try (Browser browser = Browser.phone().as(applicant)) {
            Page page = Screens.visit(browser, "/waiting");
            assertThat(page.getByText("If it is under a former name of yours")).isVisible();
            page.getByText("Appeal…").click();
            Locator dialog = page.getByRole(AriaRole.DIALOG);
            dialog.getByRole(AriaRole.TEXTBOX).fill("It is my maiden name.");
            dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Appeal"))
                    .click();
            page.getByText("Another verifier looks at your application").waitFor();
        }
    }

    private UUID flagged(Person applicant) {
        UUID application = Applications.waiting(forum, applicant);
        forum.run("update application set flags = 'escalated' where id = ?", application);
        return application;
    }

    private UUID inSamoa(String name, String submittedOn) {
        UUID application = Applications.waiting(forum, forum.applicant(name));
        forum.run("update application set country = 'WS', submitted_on = ? where id = ?", submittedOn, application);
        return application;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
