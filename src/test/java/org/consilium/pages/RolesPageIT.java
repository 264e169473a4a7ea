package org.consilium.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.consilium.testing.Browser;
import org.consilium.testing.Forum;
import org.consilium.testing.Person;
import org.consilium.testing.Places;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ServerTest
class RolesPageIT {
    private final Forum forum = TestServer.forum();
    private final Person olga = administratorWithAPassword();

    @Test
    @DisplayName("S07 a role is given after a step-up, counts at once and is in the audit log")
    void aMemberBecomesAVerifier() {
        Person vera = forum.member("Vera");
        try (Browser browser = Browser.desktop().as(olga).expecting(403);
                Browser hers = Browser.phone().as(vera)) {
            Page page = Screens.visit(browser, "/admin");
            openRolesOf(page, vera);
            Browser.assertAccessible(page);
            page.getByRole(AriaRole.DIALOG).getByLabel("Verifier").check();
            save(page);
            StepUpQuestion.answer(page, Forum.PASSWORD);

            assertThat(page.getByText("The roles of " + vera.name() + " are changed."))
                    .isVisible();
            assertThat(entry(page, vera)).containsText("Verifier");
            Browser.assertAccessible(page);
            assertThat(Screens.visit(hers, "/verification")
                            .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("Verification");
            assertThat(Screens.visit(browser, "/admin/audit").getByRole(AriaRole.MAIN))
                    .containsText("Roles changed");
        }
    }

    @Test
    void aModeratorIsGivenSomeBoards() {
        String board = new Places(forum).board();
        Person mo = forum.member("Mo");
        try (Browser browser = Browser.phone().as(olga).expecting(403)) {
            Page page = Screens.visit(browser, "/admin");
            openRolesOf(page, mo);
            Locator dialog = page.getByRole(AriaRole.DIALOG);
            dialog.getByLabel("Moderator").check();
            dialog.getByLabel("Only these").check();
            save(page);
            assertThat(dialog.getByText("Choose at least one board.")).isVisible();
            dialog.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName("Boards"))
                    .fill("Board " + board);
            page.keyboard().press("Enter");
            Browser.assertAccessible(page);
            save(page);
            StepUpQuestion.answer(page, Forum.PASSWORD);

            assertThat(entry(page, mo)).containsText("Moderator");
        }
    }

    @Test
    void whoeverRefusesTheStepUpChangesNothing() {
        Person vera = forum.member("Vera");
        try (Browser browser = Browser.desktop().as(olga).expecting(403)) {
            Page page = Screens.visit(browser, "/admin");
            openRolesOf(page, vera);
            page.getByRole(AriaRole.DIALOG).getByLabel("Verifier").check();
            save(page);
            StepUpQuestion.refuse(page);

            assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(1);
            assertThat(page.getByRole(AriaRole.DIALOG).getByLabel("Verifier")).isChecked();
            org.assertj.core.api.Assertions.assertThat(
                            forum.count("select count(*) from role_grant where member_id = ?", vera.id()))
                    .isZero();
        }
    }

    private Person administratorWithAPassword() {
        Person administrator = forum.withPassword(forum.administrator("Olga"));
        forum.run("update member set second_factor = false where id = ?", administrator.id());
        return administrator;
    }

    private static void openRolesOf(Page page, Person person) {
        page.getByLabel("Name or e-mail").fill(person.email());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Roles of " + person.name()))
                .click();
    }

    private static void save(Page page) {
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save"))
                .click();
    }

    private static Locator entry(Page page, Person person) {
        return page.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(person.email()));
    }
}
