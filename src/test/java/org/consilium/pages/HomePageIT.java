package org.consilium.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.consilium.testing.Api;
import org.consilium.testing.Browser;
import org.consilium.testing.Forum;
import org.consilium.testing.Person;
import org.consilium.testing.Places;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@ServerTest
@Order(1)
class HomePageIT {
    private final Forum forum = TestServer.forum();
    private final Places places = new Places(forum);
    private final Person ana = forum.member("Ana");
    private final Person ben = forum.member("Ben");
    private final String board = places.board();

    @BeforeEach
    void benFollowsTheBoard() {
        Api.anonymous().as(ben).put("/boards/" + board + "/follow");
    }

    @Test
    void everyScreenShowsItWell() {
        places.thread(ana, board);
        Screens.assertGood(ben, "/");
        Screens.assertGood(ben, "/?show=latest");
    }

    @Test
    void whatIsUnreadOnABoardIsCountedWhileTheListIsOpen() {
        try (Browser browser = Browser.phone().as(ben)) {
            Page page = Screens.visit(browser, "/");
            assertThat(row(page)).not().containsText("unread");

            UUID thread = places.thread(ana, board);
            assertThat(row(page)).containsText("1 unread");
            places.reply(ana, thread);
            assertThat(row(page)).containsText("2 unread");
            Browser.assertAccessible(page);
        }
    }

    @Test
    void aNewThreadAppearsAmongTheLatestByItself() {
        try (Browser browser = Browser.desktop().as(ben)) {
            Page page = Screens.visit(browser, "/");
            places.thread(ana, board);
            Locator threads = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("A question"))
                    .filter(new Locator.FilterOptions().setHasText("Board " + board));

            assertThat(threads).containsText("1 new");
        }
    }

    @Test
    void whoFollowsNothingIsToldHowTo() {
        try (Browser browser = Browser.phone().as(forum.member("Cleo"))) {
            Page page = Screens.visit(browser, "/?show=followed");

            assertThat(page.getByText("Follow a board or a thread, and it appears here."))
                    .isVisible();
        }
    }

    private Locator row(Page page) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Board " + board))
                .filter(new Locator.FilterOptions().setHasText("For a test"));
    }
}
