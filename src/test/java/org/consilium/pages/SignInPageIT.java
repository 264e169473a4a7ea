package org.consilium.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.consilium.testing.Applications;
import org.consilium.testing.Browser;
import org.consilium.testing.Forum;
import org.consilium.testing.Mailbox;
import org.consilium.testing.Person;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.Test;

@ServerTest
class SignInPageIT {
    private final Forum forum = TestServer.forum();

    @Test
    void aMemberSignsInAndArrivesWhereTheyWantedToGo() {
        Person ana = forum.withPassword(forum.member("Ana"));
        try (Browser browser = Browser.desktop()) {
            Page page = browser.visit("/settings/tokens");

            signIn(page, ana.email(), Forum.PASSWORD);

            page.waitForURL("**/settings/tokens");
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("Settings");
        }
    }

    @Test
    void nobodyIsLedToAnotherSiteAfterSigningIn() {
        Person ana = forum.withPassword(forum.member("Ana"));
        try (Browser browser = Browser.desktop()) {
            Page page = browser.visit("/sign-in?next=//evil.example/");

            signIn(page, ana.email(), Forum.PASSWORD);

            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Your account"))
                    .waitFor();
            assertThat(page).hasURL("/");
        }
    }

    @Test
    void aWrongPasswordIsToldInTheSameWordsAsAnUnknownAddress() {
        Person ana = forum.withPassword(forum.member("Ana"));
        try (Browser browser = Browser.phone().expecting(401)) {
            Page page = browser.visit("/sign-in");

            signIn(page, ana.email(), "sun on the tin roof");
            assertThat(page.getByRole(AriaRole.ALERT)).hasText("E-mail and password do not fit together.");
            signIn(page, "nobody." + ana.email(), Forum.PASSWORD);

            assertThat(page.getByRole(AriaRole.ALERT)).hasText("E-mail and password do not fit together.");
            Browser.assertAccessible(page);
        }
    }

    @Test
    void whoForgotThePasswordChoosesANewOneByTheLinkInTheMail() {
        Person ana = forum.withPassword(forum.member("Ana"));
        String newPassword = "a lamp beside the harbour";
        try (Browser browser = Browser.phone().expecting(400)) {
            Page page = Screens.visit(browser, "/sign-in");
            page.getByText("Forgot your password?").click();
            page.getByLabel("E-mail").fill(ana.email());
            submit(page);
            assertThat(page.getByText("a link is on its way")).isVisible();
            Browser.assertAccessible(page);

            page.navigate("/reset#" + Mailbox.secret(Mailbox.await(ana.email()), "/reset"));
            page.locator("[name=password]").fill("short");
            submit(page);
            assertThat(page.getByText("This is too short.")).isVisible();
            assertThat(page.getByText("10 more characters.")).isVisible();
            page.locator("[name=password]").fill("too short");
            submit(page);
            assertThat(page.locator("[name=password]")).hasAttribute("aria-invalid", "true");
            page.locator("[name=password]").fill(newPassword);
            submit(page);
            assertThat(page.getByText("Your new password is set")).isVisible();
            Browser.assertAccessible(page);

            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign in"))
                    .first()
                    .click();
            signIn(page, ana.email(), newPassword);
            page.waitForURL("**/");
        }
    }

    @Test
    void aLinkThatWorksNoMoreLeadsToANewOne() {
        Person ana = forum.withPassword(forum.member("Ana"));
        try (Browser browser = Browser.desktop().expecting(404)) {
            Page page = Screens.visit(browser, "/reset#" + "x".repeat(43));
            page.locator("[name=password]").fill("a lamp beside the harbour");
            submit(page);
            assertThat(page.getByText("This link no longer works")).isVisible();
            Browser.assertAccessible(page);

            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ask for a new one"))
                    .click();
            page.getByLabel("E-mail").fill(ana.email());
            submit(page);
            assertThat(page.getByText("a link is on its way")).isVisible();

            page.navigate("/reset#" + Mailbox.secret(Mailbox.await(ana.email()), "/reset"));
            page.locator("[name=password]").fill("a lamp beside the harbour");
            submit(page);
            assertThat(page.getByText("Your new password is set")).isVisible();
        }
    }

    @Test
    void anApplicantWaitsAndSeesNothingOfTheForum() {
        Person nia = forum.withPassword(forum.applicant("Nia"));
        Applications.handedIn(forum, nia);
        try (Browser browser = Browser.phone()) {
            Page page = browser.visit("/sign-in");

            signIn(page, nia.email(), Forum.PASSWORD);

            page.waitForURL("**/waiting");
            assertThat(page.getByText("A verifier checks it")).isVisible();
            assertThat(page.getByText("Boards", new Page.GetByTextOptions().setExact(true)))
                    .hasCount(0);
            Browser.assertAccessible(page);
        }
    }

    private static void signIn(Page page, String email, String password) {
        page.getByLabel("E-mail").fill(email);
        page.locator("[name=password]").fill(password);
        submit(page);
    }

    private static void submit(Page page) {
        page.locator("form [type=submit]").click();
    }
}
