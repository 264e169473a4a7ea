package org.consilium.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.consilium.testing.Applications;
import org.consilium.testing.Browser;
import org.consilium.testing.Forum;
import org.consilium.testing.Person;
import org.consilium.testing.ServerTest;
import org.junit.jupiter.api.Test;

@ServerTest
class VerificationPageIT {
    private final Forum forum = Accounts.forum();

    @Test
    void everyScreenShowsTheQueueAndAnApplicationWell() {
        Person vera = forum.verifier("Vera");
        UUID application = Applications.waiting(forum, forum.applicant("Nia"));
        Screens.assertGood(vera, "/verification");
        Screens.assertGood(vera, "/verification/" + application);
    }

    @Test
    void aVerifierLetsAnApplicantInWhoIsLookingAtTheWaitingRoom() {
        Person nia = forum.applicant("Nia");
        UUID application = Applications.waiting(forum, nia);
        try (Browser applicant = Browser.phone().as(nia);
                Browser verifier = Browser.desktop().as(forum.verifier("Vera"))) {
            Page waiting = Screens.visit(applicant, "/waiting");
            Page page = Screens.visit(verifier, "/verification/" + application);
            page.getByLabel("Approve").check();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Approve"))
                    .click();
            page.getByText("Nia is a member now.").waitFor();

            waiting.reload();

            assertThat(waiting.getByText("Welcome, colleague")).isVisible();
            waiting.getByText("To the boards").click();
            assertThat(waiting.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("Home");
        }
    }

    @Test
    void aRefusalNeedsAReasonWhichTheApplicantReads() {
        Person nia = forum.applicant("Nia");
        UUID application = Applications.waiting(forum, nia);
        try (Browser verifier = Browser.phone().as(forum.verifier("Vera"))) {
            Page page = Screens.visit(verifier, "/verification/" + application);
            page.getByLabel("Refuse").check();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Refuse"))
                    .click();
            assertThat(page.getByText("Give a reason; the applicant is owed one."))
                    .isVisible();
            page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Reason"))
                    .fill("We found nobody of this name in the register.");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Refuse"))
                    .click();
            page.waitForURL("**/verification");
        }
        try (Browser applicant = Browser.phone().as(nia)) {
            Page page = Screens.visit(applicant, "/waiting");
            assertThat(page.getByText("We found nobody of this name in the register."))
                    .isVisible();
            Browser.assertAccessible(page);
        }
    }

    @Test
    void aMemberWhoIsNoVerifierFindsNothingThere() {
        try (Browser browser = Browser.desktop().as(forum.member("Ana"))) {
            assertThat(Screens.visit(browser, "/verification").getByText("Nothing here"))
                    .not()
                    .hasCount(0);
        }
    }
}
