package org.consilium.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.consilium.testing.Applications;
import org.consilium.testing.Browser;
import org.consilium.testing.Clinic;
import org.consilium.testing.Forum;
import org.consilium.testing.Mailbox;
import org.consilium.testing.Person;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@ServerTest
@Order(1)
class ApplicationPageIT {
    private final Forum forum = TestServer.forum();

    @Test
    void everyScreenShowsEachStateWell() {
        Person beginner = forum.applicant("Nia");
        Applications.begun(forum, beginner);
        Screens.assertGood(beginner, "/waiting");

        Person waiting = forum.applicant("Nia");
        Applications.waiting(forum, waiting);
        Screens.assertGood(waiting, "/waiting");

        for (String state : new String[] {"asked", "refused", "appealed", "lapsed"}) {
            Screens.assertGood(decided(state), "/waiting");
        }
        Screens.assertGood(forum.member("Ana"), "/waiting");
        Screens.assertGood(null, "/work-address#nothing");
    }

    @Test
    void anApplicantBringsEverythingOnAPhoneAndIsLetInAtOnce() {
        try (Clinic clinic = new Clinic("MC");
                Browser browser = Browser.phone().as(clinic.applicant("Nia Adeyemi"))) {
            String number = clinic.listed("NIA", "ADEYEMI");
            String address = "nia.adeyemi@" + clinic.domain();
            Page page = Screens.visit(browser, "/waiting");
            assertThat(missing(page)).containsText("Enter your number");

            page.getByLabel("Register of MC", new Page.GetByLabelOptions().setExact(true))
                    .fill(number);
            page.getByLabel("Name in the register").focus();
            assertThat(page.getByText("Number found in the register")).isVisible();

            page.getByLabel("E-mail at work").fill(address);
            press(page, "Send the link");
            assertThat(page.getByText("A link is on its way to " + address)).isVisible();
            followLinkElsewhere(Mailbox.secret(Mailbox.await(address), "/work-address"));
            page.reload();
            assertThat(page.getByText("Nothing is missing.")).isVisible();

            press(page, "Hand it in");

            assertThat(heading(page)).hasText("Welcome, colleague");
            page.getByText("To the boards").click();
            assertThat(heading(page)).hasText("Home");
        }
    }

    @Test
    void aDocumentIsUploadedLookedAtAndHandedIn() {
        Person nia = forum.applicant("Nia");
        Applications.begun(forum, nia);
        try (Browser browser = Browser.phone().as(nia)) {
            Page page = Screens.visit(browser, "/waiting");
            upload(page, Papers.licence());
            page.getByLabel("Look at Licence").click();
            assertThat(page.getByAltText("Licence or certificate of good standing, page 1"))
                    .isVisible();
            assertThat(page.getByText("Page 1 of 1")).isVisible();
            page.keyboard().press("Escape");

            press(page, "Hand it in");

            assertThat(page.getByText("A verifier checks it")).isVisible();
            assertThat(heading(page)).isFocused();
            assertThat(page.getByText("Document uploaded")).isVisible();
        }
    }

    @Test
    void aDocumentIsTakenBackOnlyAfterAQuestion() {
        Person nia = forum.applicant("Nia");
        Applications.begun(forum, nia);
        try (Browser browser = Browser.desktop().as(nia)) {
            Page page = Screens.visit(browser, "/waiting");
            upload(page, Papers.licence());
            page.getByLabel("Remove Licence").click();
            page.getByRole(AriaRole.DIALOG)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Remove"))
                    .click();
            assertThat(page.getByText("The document is destroyed.")).isVisible();
            assertThat(page.getByLabel("Look at Licence")).hasCount(0);
        }
    }

    @Test
    void whatIsNoDocumentIsRefusedBeforeItLeaves() {
        Person nia = forum.applicant("Nia");
        Applications.begun(forum, nia);
        try (Browser browser = Browser.desktop().as(nia)) {
            Page page = Screens.visit(browser, "/waiting");
            page.locator("input[type=file]").setInputFiles(new FilePayload("licence.txt", "text/plain", new byte[9]));
            assertThat(page.getByText("That is no PDF, JPEG or PNG.")).isVisible();
        }
    }

    @Test
    void whatIsChosenIsSavedByItself() {
        Person nia = forum.applicant("Nia");
        Applications.begun(forum, nia);
        try (Browser browser = Browser.phone().as(nia)) {
            Page page = Screens.visit(browser, "/waiting");
            page.getByLabel("Career stage").selectOption("student");
            assertThat(page.getByText("Saved", new Page.GetByTextOptions().setExact(true)))
                    .isVisible();
            assertThat(page.getByText("Students need no number.")).isVisible();

            page.reload();

            assertThat(page.getByLabel("Career stage")).hasValue("student");
            assertThat(page.getByText("for a student’s badge")).isVisible();
        }
    }

    @Test
    void aWrongNumberIsExplainedAtItsFieldAndNotLost() {
        Person nia = forum.applicant("Nia");
        Applications.begun(forum, nia);
        forum.run("update member set country = 'US' where id = ?", nia.id());
        try (Browser browser = Browser.phone().as(nia).expecting(400)) {
            Page page = Screens.visit(browser, "/waiting");
            Locator number = page.getByLabel("NPI, NPPES");
            number.fill("1234567890");
            page.getByLabel("Name in the register").focus();
            assertThat(number).hasAttribute("aria-invalid", "true");
            Browser.assertAccessible(page);

            press(page, "Hand it in");
            assertThat(page.getByText("Correct the number first")).isVisible();

            page.reload();
            assertThat(number).hasValue("1234567890");
            assertThat(number).hasAttribute("aria-invalid", "true");
            number.fill("1234567893");
            page.getByLabel("Name in the register").focus();
            assertThat(page.getByText("Saved", new Page.GetByTextOptions().setExact(true)))
                    .isVisible();
        }
    }

    @Test
    void aWorkAddressIsNamedOnlyBelowAKnownDomainAndCanBeTakenBack() {
        Person nia = forum.applicant("Nia");
        Applications.begun(forum, nia);
        try (Clinic clinic = new Clinic("SM");
                Browser browser = Browser.desktop().as(nia).expecting(409)) {
            Page page = Screens.visit(browser, "/waiting");
            page.getByLabel("E-mail at work").fill("nia@anybody.example");
            press(page, "Send the link");
            assertThat(page.getByText("This domain is not on the list")).isVisible();

            page.getByLabel("E-mail at work").fill("nia@" + clinic.domain());
            press(page, "Send the link");
            press(page, "Take it back");
            page.getByRole(AriaRole.DIALOG)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Take it back"))
                    .click();
            assertThat(page.getByLabel("E-mail at work")).isVisible();
        }
    }

    @Test
    void aBrokenLinkToAWorkAddressSaysSo() {
        try (Browser browser = Browser.phone().expecting(404)) {
            Page page = Screens.visit(browser, "/work-address#nothing");
            press(page, "This address is mine");
            assertThat(heading(page)).hasText("This link no longer works");
        }
    }

    @Test
    void aRefusalCanBeAppealedOnce() {
        Person nia = decided("refused");
        try (Browser browser = Browser.phone().as(nia)) {
            Page page = Screens.visit(browser, "/waiting");
            assertThat(page.getByText("The register has this number under another name."))
                    .isVisible();
            press(page, "Appeal…");
            Locator dialog = page.getByRole(AriaRole.DIALOG);
            Locator send = dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Appeal"));
            send.click();
            assertThat(dialog.getByText("Say what the verifier got wrong.")).isVisible();
            dialog.getByRole(AriaRole.TEXTBOX).fill("That is my name from before I married.");
            send.click();

            assertThat(page.getByText("Another verifier looks at your application"))
                    .isVisible();
            assertThat(page.getByText("That is my name from before I married.")).isVisible();
            upload(page, Papers.licence());
            assertThat(page.getByText("Document uploaded")).isVisible();
        }
        forum.run("update application set state = 'refused' where member_id = ?", nia.id());
        try (Browser browser = Browser.phone().as(nia)) {
            Page page = Screens.visit(browser, "/waiting");
            assertThat(page.getByText("Hand it in again")).isVisible();
            assertThat(page.getByText("Appeal…")).hasCount(0);
        }
    }

    private Person decided(String state) {
        Person nia = forum.applicant("Nia");
        Applications.waiting(forum, nia);
        forum.run(
                "update application set state = ?, reason = 'The register has this number under another name.',"
                        + " decided_on = '2026-01-06' where member_id = ?",
                state,
                nia.id());
        if (state.equals("appealed")) {
            forum.run("update application set appeal = 'It is my name.' where member_id = ?", nia.id());
        }
        return nia;
    }

    /** On another machine, where nobody is signed in. */
    private static void followLinkElsewhere(String secret) {
        try (Browser browser = Browser.desktop()) {
            Page page = Screens.visit(browser, "/work-address#" + secret);
            press(page, "This address is mine");
            assertThat(heading(page)).hasText("Your work address is confirmed");
        }
    }

    private static void upload(Page page, FilePayload file) {
        page.locator("input[type=file]").setInputFiles(file);
        assertThat(page.getByText("Your document is there, sealed.")).isVisible();
    }

    private static Locator missing(Page page) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("What is still missing"));
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
