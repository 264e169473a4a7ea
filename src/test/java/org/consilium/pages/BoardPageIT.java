package org.consilium.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import org.consilium.testing.Api;
import org.consilium.testing.Browser;
import org.consilium.testing.Forum;
import org.consilium.testing.Person;
import org.consilium.testing.Places;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.Test;

@ServerTest
class BoardPageIT {
    private final Forum forum = TestServer.forum();
    private final Places places = new Places(forum);
    private final Person ana = forum.member("Ana");
    private final Person ben = forum.member("Ben");
    private final String board = places.board();

    @Test
    void everyScreenShowsBoardsWell() {
        Screens.assertGood(ben, "/boards/" + board);
        places.thread(ana, board);
        Screens.assertGood(ben, "/boards/" + board);
        Screens.assertGood(ben, "/hashtags/nobody-wrote-this");
        Screens.assertGood(ben, "/bookmarks");
    }

    @Test
    void aBoardWithoutThreadsInvitesToOpenOne() {
        try (Browser browser = Browser.phone().as(ben)) {
            Page page = Screens.visit(browser, "/boards/" + board);

            assertThat(page.getByText("No threads yet")).isVisible();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("New thread"))
                    .click();
            assertThat(page.getByLabel("Title")).isVisible();
        }
    }

    @Test
    void aNewThreadAppearsInTheListWithoutLoadingAgain() {
        try (Browser hers = Browser.phone().as(ana);
                Browser his = Browser.desktop().as(ben)) {
            Page list = Screens.visit(hers, "/boards/" + board);
            assertThat(list.getByText("No threads yet")).isVisible();
            Page writing = Screens.visit(his, "/boards/" + board + "/new");
            writing.getByLabel("Title").fill("Palpitations at rest");
            writing.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Text"))
                    .fill("Since when?");
            writing.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Open the thread"))
                    .click();

            assertThat(thread(list, "Palpitations at rest")).isVisible();
            thread(list, "Palpitations at rest").click();
            assertThat(list.locator("#post-1")).containsText("Since when?");
        }
    }

    @Test
    void whatIsUnreadIsCountedInTheListAndIsReadOnceItWasOnTheScreen() {
        Api.anonymous().as(ben).put("/boards/" + board + "/follow");
        UUID question = places.thread(ana, board);
        places.reply(ana, question);
        try (Browser browser = Browser.desktop().as(ben)) {
            Page page = Screens.visit(browser, "/boards/" + board);
            assertThat(thread(page, "A question")).containsText("2 new");

            thread(page, "A question").click();
            assertThat(page.locator("#post-2")).isVisible();

            assertThat(page.getByText("2 new")).hasCount(0);
            page.waitForResponse("**/read", () -> {});
            Page again = Screens.visit(browser, "/boards/" + board);
            assertThat(thread(again, "A question")).isVisible();
            assertThat(again.getByText("2 new")).hasCount(0);
        }
    }

    @Test
    void followingAndMutingABoardCanBeUndone() {
        try (Browser browser = Browser.phone().as(ben)) {
            Page page = Screens.visit(browser, "/boards/" + board);
            button(page, "Follow").click();
            assertThat(button(page, "Following")).isVisible();
            button(page, "Undo").click();
            assertThat(button(page, "Follow")).isVisible();

            button(page, "Board actions").click();
            Browser.assertAccessible(page);
            page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Mute"))
                    .click();
            assertThat(page.getByText("is muted: it no longer counts as unread."))
                    .isVisible();
        }
    }

    @Test
    void theListOnADeskIsWalkedThroughWithTheKeyboard() {
        places.thread(ana, board);
        try (Browser browser = Browser.desktop().as(ben)) {
            Page page = Screens.visit(browser, "/boards/" + board);
            thread(page, "A question").focus();
            page.keyboard().press("Enter");

            page.waitForURL("**/threads/**");
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .isFocused();
            assertThat(thread(page, "A question")).hasAttribute("aria-current", "page");
        }
    }

    @Test
    void aBoardThatIsNotForAMemberIsNotThere() {
        String physicians = places.board(Places.PHYSICIANS);
        Person nurse = forum.member("Nora", "nurse", "PT", List.of());
        for (String path : List.of("/boards/" + physicians, "/boards/" + physicians + "/new", "/boards/none")) {
            try (Browser browser = Browser.phone().as(nurse).expecting(404)) {
                Page page = browser.visit(path);
                assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                        .hasText("Nothing here");
            }
        }
    }

    private static Locator thread(Page page, String title) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
