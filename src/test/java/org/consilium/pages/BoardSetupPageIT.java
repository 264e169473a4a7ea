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
import org.junit.jupiter.api.Test;

@ServerTest
class BoardSetupPageIT {
    private final Forum forum = TestServer.forum();
    private final Places places = new Places(forum);
    private final Person olga = forum.administrator("Olga");
    private final Person ana = forum.member("Ana");

    @Test
    void anArchivedBoardTakesNoThreadsUntilItIsOpenAgain() {
        String board = places.board();
        String name = "Board " + board;
        try (Browser administrator = Browser.phone().as(olga);
                Browser member = Browser.desktop().as(ana)) {
            Page page = Screens.visit(administrator, "/admin/boards");
            Locator entry = page.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(name));
            button(page, name).click();
            page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Archive"))
                    .click();
            Browser.assertAccessible(page);
            page.getByRole(AriaRole.DIALOG)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Archive"))
                    .click();
            assertThat(page.getByText("“" + name + "” is archived.")).isVisible();
            assertThat(entry).containsText("Archived");

            Page archived = Screens.visit(member, "/boards/" + board);
            assertThat(archived.getByText("Archived", new Page.GetByTextOptions().setExact(true)))
                    .isVisible();
            assertThat(newThread(archived)).hasCount(0);

            entry.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Open it again"))
                    .click();
            assertThat(page.getByText("“" + name + "” is open again.")).isVisible();
            assertThat(newThread(Screens.visit(member, "/boards/" + board))).isVisible();
        }
    }

    @Test
    void aBoardByInvitationIsSeenByThoseWhoAreInvitedOnly() {
        String board = places.board(Places.INVITED);
        try (Browser administrator = Browser.desktop().as(olga);
                Browser member = Browser.phone().as(ana).expecting(404)) {
            assertThat(heading(member.visit("/boards/" + board))).hasText("Nothing here");
            Page page = Screens.visit(administrator, "/admin/boards/" + board);
            page.getByLabel("Find a member").fill(ana.email());
            button(page, "Invite " + ana.name()).click();
            assertThat(page.getByText(ana.name() + " is invited.")).isVisible();
            Browser.assertAccessible(page);

            assertThat(heading(Screens.visit(member, "/boards/" + board))).hasText("Board " + board);

            button(page, "Take back the invitation of " + ana.name()).click();
            assertThat(page.getByText(ana.name() + " is no longer invited.")).isVisible();
            assertThat(heading(member.visit("/boards/" + board))).hasText("Nothing here");
        }
    }

    @Test
    void aChangedBoardIsShownAsItIsNow() {
        String board = places.board();
        try (Browser administrator = Browser.desktop().as(olga);
                Browser member = Browser.phone().as(ana)) {
            Page page = Screens.visit(administrator, "/admin/boards/" + board);
            page.getByLabel("Purpose").fill("Rhythms, and what to do about them.");
            button(page, "Save").click();
            assertThat(page.getByText("The board is saved.")).isVisible();

            Page seen = Screens.visit(member, "/boards/" + board);
            seen.getByText("About this board").click();
            assertThat(seen.getByText("Rhythms, and what to do about them.").first())
                    .isVisible();
        }
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static Locator newThread(Page page) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("New thread"));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
