package org.consilium.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.consilium.testing.Browser;
import org.consilium.testing.Forum;
import org.consilium.testing.Person;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServerTest
@Order(1)
class AdministrationPageIT {
    private final Forum forum = TestServer.forum();

    @ParameterizedTest
    @ValueSource(strings = {"/admin", "/admin/boards", "/admin/boards/new", "/admin/jobs", "/admin/audit"})
    void everyScreenShowsItWell(String path) {
        Screens.assertGood(forum.administrator("Olga"), path);
    }

    @Test
    void anAdministratorMakesABoardAndTheMembersItIsForSeeIt() {
        String name = "Rhythm " + UUID.randomUUID().toString().substring(0, 8);
        try (Browser browser = Browser.phone().as(forum.administrator("Olga"))) {
            Page page = Screens.visit(browser, "/admin/boards/new");
            page.getByLabel("Name").fill(name);
            assertThat(page.getByLabel("Address"))
                    .hasValue(name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'));
            page.getByLabel("Purpose").fill("Questions about arrhythmia.");
            page.getByLabel("Members who fit").check();
            page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Professions"))
                    .fill("nurse");
            page.keyboard().press("Enter");
            page.getByText("Create the board").click();
            page.getByText("“" + name + "” is there.").waitFor();
            Browser.assertAccessible(page);
        }
        Person nurse = forum.member("Nuno", "nurse", "PT", java.util.List.of());
        try (Browser browser = Browser.desktop().as(nurse)) {
            assertThat(Screens.visit(browser, "/").getByText(name).first()).isVisible();
        }
        try (Browser browser = Browser.desktop().as(forum.member("Pia"))) {
            assertThat(Screens.visit(browser, "/").getByText(name)).hasCount(0);
        }
    }

    @Test
    void aMemberWhoIsNoAdministratorFindsNothingThere() {
        try (Browser browser = Browser.desktop().as(forum.moderator("Mo"))) {
            Page page = Screens.visit(browser, "/admin");
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("Nothing here");
        }
    }
}
