package org.consilium.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.consilium.testing.Browser;
import org.consilium.testing.Forum;
import org.consilium.testing.Mailbox;
import org.consilium.testing.Person;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.Test;

@ServerTest
class MailsPageIT {
    private final Forum forum = TestServer.forum();

    @Test
    void theDemonstrationShowsTheMailOfASignUpAndItsLinkLeadsIntoTheWaitingRoom() {
        String email = "nia-" + UUID.randomUUID() + "@clinic.example";
        signUp(email);
        Mailbox.await(email);
        Person olga = forum.administrator("Olga");
        Screens.assertGood(olga, "/admin/mails");
        try (Browser administrator = Browser.desktop().as(olga);
                Browser applicant = Browser.phone()) {
            Page mails = Screens.visit(administrator, "/admin/mails");
            Locator all = mails.getByRole(AriaRole.MAIN).getByRole(AriaRole.LISTITEM);
            Locator mail = all.filter(new Locator.FilterOptions().setHasText(email));
            // Other tests send mails as well.
            while (mail.count() == 0) {
                int shown = all.count();
                mails.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Load more"))
                        .click();
                assertThat(all).not().hasCount(shown);
            }
            if (mail.getByRole(AriaRole.LINK).count() == 0) {
                mail.locator("summary").click();
            }
            String link = mail.getByRole(AriaRole.LINK).getAttribute("href");

            Page page = Screens.visit(applicant, link);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Confirm my address"))
                    .click();
            assertThat(page.getByText("Your address is confirmed")).isVisible();
            page.getByRole(AriaRole.MAIN)
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Sign in"))
                    .click();
            page.getByLabel("E-mail").fill(email);
            page.locator("[name=password]").fill(Forum.PASSWORD);
            page.locator("form [type=submit]").click();
            page.waitForURL("**/waiting");
            assertThat(page.getByText("What is still missing")).isVisible();
            Browser.assertAccessible(page);
        }
    }

    private static void signUp(String email) {
        try (Browser browser = Browser.desktop()) {
            Page page = Screens.visit(browser, "/sign-up");
            page.getByLabel("Real name").fill("Nia Adeyemi");
            page.getByLabel("Profession", new Page.GetByLabelOptions().setExact(true))
                    .selectOption("physician");
            page.getByLabel("Career stage").selectOption("resident");
            page.getByLabel("Country").selectOption("DE");
            page.getByLabel("E-mail").fill(email);
            page.locator("[name=password]").fill(Forum.PASSWORD);
            page.locator("[type=checkbox]").check();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign up"))
                    .click();
            page.getByText("Check your mail").waitFor();
        }
    }
}
