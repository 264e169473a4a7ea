package org.consilium.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.WebSocketRoute;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.consilium.testing.Api;
import org.consilium.testing.Browser;
import org.consilium.testing.Forum;
import org.consilium.testing.Person;
import org.consilium.testing.Places;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.Test;

@ServerTest
class ThreadPageIT {
    private static final String LONG = "A sentence that fills the line and goes on. ".repeat(8);

    private final Forum forum = TestServer.forum();
    private final Places places = new Places(forum);
    private final Person ana = forum.member("Ana");
    private final Person ben = forum.member("Ben");
    private final String board = places.board();

    @Test
    void everyScreenShowsAThreadWell() {
        UUID thread = threadOf(4);
        Api.anonymous()
                .as(ana)
                .post(
                        "/threads/" + thread + "/posts",
                        Map.of(
                                "body",
                                "> quoted\n\n| Day | Value |\n| --- | --- |\n| 1 | 2 |\n\n`code` #ecg 10.1000/xyz\n\n- one\n- two"));
        Screens.assertGood(ben, "/threads/" + thread);
    }

    @Test
    void aReplyIsSeenAtOnceInAnotherBrowserAndMovesNothingThere() {
        UUID thread = threadOf(9);
        try (Browser hers = Browser.phone().as(ana);
                Browser his = Browser.desktop().as(ben)) {
            ThreadScreen reader = ThreadScreen.open(hers, thread);
            ThreadScreen writer = ThreadScreen.open(his, thread);
            reader.post(3).scrollIntoViewIfNeeded();
            double before = reader.post(3).boundingBox().y;

            writer.write("Seen **at once**?").send();

            assertThat(reader.button("1 new post")).isVisible();
            assertThat(reader.post(3).boundingBox().y).isEqualTo(before);
            reader.button("1 new post").click();
            assertThat(reader.post(10).locator("strong")).hasText("at once");
            assertThat(reader.post(10)).isFocused();
            assertThat(reader.button("1 new post")).hasCount(0);
        }
    }

    @Test
    void whoIsWritingIsSaidToTheOthers() {
        UUID thread = threadOf(1);
        try (Browser hers = Browser.desktop().as(ana);
                Browser his = Browser.phone().as(ben)) {
            ThreadScreen reader = ThreadScreen.open(hers, thread);
            ThreadScreen writer = ThreadScreen.open(his, thread);

            writer.write("");
            writer.reply().pressSequentially("Let me think");

            assertThat(reader.text(ben.name() + " is writing…")).isVisible();
        }
    }

    @Test
    void aBrokenLineIsSaidAndWhatWasMissedComesWhenItIsBack() {
        UUID thread = threadOf(2);
        AtomicBoolean down = new AtomicBoolean();
        List<WebSocketRoute> lines = new ArrayList<>();
        try (Browser browser = Browser.phone().as(ana)) {
            Page page = browser.blank();
            page.routeWebSocket("**/live", line -> {
                if (down.get()) {
                    line.close();
                } else {
                    line.connectToServer();
                    lines.add(line);
                }
            });
            page.navigate("/threads/" + thread);
            ThreadScreen screen = new ThreadScreen(page);
            screen.text("Live").waitFor();

            down.set(true);
            lines.get(0).close();
            assertThat(screen.text("Reconnecting…")).isVisible();
            assertThat(screen.text("Live")).hasCount(0);
            places.reply(ben, thread);
            Browser.assertAccessible(page);
            assertThat(screen.post(3)).hasCount(0);
            down.set(false);

            assertThat(screen.post(3)).containsText("Wait and see.");
            assertThat(screen.text("Reconnecting…")).hasCount(0);
            assertThat(screen.text("Live")).isVisible();
        }
    }

    @Test
    void aLongThreadIsReadWithTheKeyboardAlone() {
        UUID thread = threadOf(24);
        try (Browser browser = Browser.desktop().as(ben)) {
            ThreadScreen screen = ThreadScreen.open(browser, thread);
            Page page = screen.page();
            assertThat(screen.post(20)).hasCount(1);
            assertThat(screen.post(21)).hasCount(0);

            page.keyboard().press("j");
            assertThat(screen.post(1)).isFocused();
            page.keyboard().press("j");
            assertThat(screen.post(2)).isFocused();
            page.keyboard().press("k");
            assertThat(screen.post(1)).isFocused();
            screen.button("Load later posts").focus();
            page.keyboard().press("Enter");
            assertThat(screen.post(24)).hasCount(1);
            assertThat(screen.button("Load later posts")).hasCount(0);

            page.keyboard().press("?");
            assertThat(screen.dialog()).containsText("Keyboard shortcuts");
            Browser.assertAccessible(page);
            page.keyboard().press("Escape");
            page.keyboard().press("r");
            assertThat(screen.reply()).isFocused();
        }
    }

    @Test
    void aReaderReturnsToTheFirstPostThatIsNew() {
        UUID thread = threadOf(3);
        Api.anonymous().as(ben).put("/threads/" + thread + "/read", Map.of("number", 3));
        for (int more = 0; more < 6; more++) {
            reply(ana, thread, LONG);
        }
        try (Browser browser = Browser.phone().as(ben)) {
            ThreadScreen screen = ThreadScreen.open(browser, thread);

            assertThat(screen.page().getByText("New", new Page.GetByTextOptions().setExact(true)))
                    .isInViewport();
            assertThat(screen.post(4)).isInViewport();
            assertThat(screen.post(1)).not().isInViewport();
        }
    }

    @Test
    void aLinkLeadsToItsPost() {
        UUID thread = threadOf(9);
        try (Browser browser = Browser.phone().as(ben)) {
            Page page = Screens.visit(browser, "/threads/" + thread + "#post-7");

            assertThat(page.locator("#post-7")).isInViewport();
            assertThat(page.locator("#post-7")).isFocused();
        }
    }

    @Test
    void whoMayNotSeeAThreadLearnsNothingOfIt() {
        UUID hidden = places.thread(ana, places.board(Places.PHYSICIANS));
        Person nurse = forum.member("Nora", "nurse", "PT", List.of());
        for (UUID thread : List.of(hidden, UUID.randomUUID())) {
            try (Browser browser = Browser.phone().as(nurse).expecting(404)) {
                Page page = browser.visit("/threads/" + thread);

                assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                        .hasText("Nothing here");
                Browser.assertAccessible(page);
            }
        }
    }

    @Test
    void aThreadThatCannotBeLoadedSaysSoAndCanBeTriedAgain() {
        UUID thread = threadOf(1);
        try (Browser browser = Browser.phone().as(ben).expecting(500)) {
            Page page = browser.blank();
            page.route("**/posts?**", route -> route.fulfill(new Route.FulfillOptions().setStatus(500)));
            page.navigate("/threads/" + thread);
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Something went wrong");
            Browser.assertAccessible(page);

            page.unroute("**/posts?**");
            new ThreadScreen(page).button("Try again").click();

            assertThat(page.locator("#post-1")).containsText("What would you do?");
        }
    }

    @Test
    void followingMutingAndBookmarkingAreDoneHereAndCanBeUndone() {
        UUID thread = threadOf(1);
        try (Browser browser = Browser.phone().as(ben)) {
            ThreadScreen screen = ThreadScreen.open(browser, thread);

            screen.button("Follow").click();
            assertThat(screen.button("Following")).isVisible();
            screen.button("Bookmark").click();
            assertThat(screen.text("Bookmarked.")).isVisible();
            screen.choose("Mute");
            assertThat(screen.text("This thread is muted.")).isVisible();
            Browser.assertAccessible(screen.page());
            screen.choose("Unmute");
            assertThat(screen.text("This thread is no longer muted.")).isVisible();

            Page bookmarks = Screens.visit(browser, "/bookmarks");
            assertThat(bookmarks.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("A question")))
                    .isVisible();
            Page followed = Screens.visit(browser, "/?show=followed");
            assertThat(followed.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("A question")))
                    .isVisible();
        }
    }

    /** A thread with so many posts. */
    private UUID threadOf(int posts) {
        UUID thread = places.thread(ana, board);
        for (int more = 1; more < posts; more++) {
            reply(ana, thread, LONG);
        }
        return thread;
    }

    private static void reply(Person author, UUID thread, String body) {
        assertThat(Api.anonymous()
                        .as(author)
                        .post("/threads/" + thread + "/posts", Map.of("body", body))
                        .status())
                .isEqualTo(201);
    }
}
