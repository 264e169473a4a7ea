package org.consilium.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.consilium.testing.Applications;
import org.consilium.testing.Browser;
import org.consilium.testing.Person;
import org.consilium.testing.ServerTest;
import org.junit.jupiter.api.Test;

@ServerTest
class SignInPageIT {

    @Test
    void aMemberSignsInAndArrivesWhereTheyWantedToGo() {
        Person ana = Accounts.knowingThePassword(Accounts.forum().member("Ana"));
        try (Browser browser = Browser.desktop()) {
            Page page = browser.visit("/settings/tokens");

            signIn(page, ana.email(), Accounts.PASSWORD);

            page.waitForURL("**/settings/tokens");
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("Settings");
        }
    }

    @Test
    void nobodyIsLedToAnotherSiteAfterSigningIn() {
        Person ana = Accounts.knowingThePassword(Accounts.forum().member("Ana"));
        try (Browser browser = Browser.desktop()) {
            Page page = browser.visit("/sign-in?next=//evil.example/");

            signIn(page, ana.email(), Accounts.PASSWORD);

            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Your account"))
                    .waitFor();
            assertThat(page).hasURL("/");
        }
    }

    @Test
    void aWrongPasswordIsToldInTheSameWordsAsAnUnknownAddress() {
        Person ana = Accounts.knowingThePassword(Accounts.forum().member("Ana"));
        try (Browser browser = Browser.phone().expecting(401)) {
            Page page = browser.visit("/sign-in");

            signIn(page, ana.email(), "sun on the tin roof");
            assertThat(page.getByRole(AriaRole.ALERT)).hasText("E-mail and password do not fit together.");
            signIn(page, "nobody." + ana.email(), Accounts.PASSWORD);

            assertThat(page.getByRole(AriaRole.ALERT)).hasText("E-mail and password do not fit together.");
            Browser.assertAccessible(page);
        }
    }

    @Test
    void anApplicantWaitsAndSeesNothingOfTheForum() {
        Person nia = Accounts.knowingThePassword(Accounts.forum().applicant("Nia"));
        Applications.handedIn(Accounts.forum(), nia);
        try (Browser browser = Browser.phone()) {
            Page page = browser.visit("/sign-in");

            signIn(page, nia.email(), Accounts.PASSWORD);

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
        page.locator("form [type=submit]").click();
    }
}
