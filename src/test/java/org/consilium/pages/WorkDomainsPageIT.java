package org.consilium.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.consilium.testing.Browser;
import org.consilium.testing.Forum;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.Test;

@ServerTest
class WorkDomainsPageIT {
    private static final String PATH = "/admin/work-domains";

    private final Forum forum = TestServer.forum();
    private final String domain = "clinic-" + UUID.randomUUID() + ".example";

    @Test
    void everyScreenShowsItWell() {
        forum.run(
                "insert into work_domain (domain, institution, country, students, added_on)"
                        + " values (?, 'The clinic', 'PT', true, '2026-01-05')",
                domain);
        Screens.assertGood(forum.administrator("Ada"), PATH);
    }

    @Test
    void anAdministratorAddsFindsChangesAndRemovesADomain() {
        try (Browser browser = Browser.desktop().as(forum.administrator("Ada"))) {
            Page page = Screens.visit(browser, PATH);
            page.getByText("Add a domain").click();
            Locator dialog = page.getByRole(AriaRole.DIALOG);
            save(dialog);
            assertThat(dialog.getByText("Enter a domain, such as hospital.example."))
                    .isVisible();
            dialog.getByLabel("Domain").fill("@" + domain);
            dialog.getByLabel("Institution").fill("The clinic");
            dialog.getByLabel("Country").selectOption("PT");
            save(dialog);
            page.getByText(domain + " is on the list.").waitFor();

            page.getByLabel("Domain or institution").fill(domain);
            page.getByLabel("Change " + domain).click();
            assertThat(dialog.getByLabel("Institution")).hasValue("The clinic");
            dialog.getByLabel("Institution").fill("The other clinic");
            save(dialog);
            assertThat(page.getByText("The other clinic, Portugal")).isVisible();

            page.getByLabel("Remove " + domain).click();
            dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Remove"))
                    .click();
            assertThat(page.getByText("No domain found")).isVisible();
        }
    }

    @Test
    void whoIsNoAdministratorFindsNothingThere() {
        try (Browser browser = Browser.desktop().as(forum.verifier("Vera"))) {
            assertThat(Screens.visit(browser, PATH).getByText("Nothing here"))
                    .not()
                    .hasCount(0);
        }
    }

    private static void save(Locator dialog) {
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save"))
                .click();
    }
}
