package org.consilium.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
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
class PostPageIT {
    private final Forum forum = TestServer.forum();
    private final Places places = new Places(forum);
    private final Person ana = forum.member("Ana");
    private final Person ben = forum.member("Ben");
    private final UUID thread = places.thread(ana, places.board());

    @Test
    void anEditIsSeenByOthersAtOnceAndWhatItChangedStaysVisible() {
        try (Browser hers = Browser.phone().as(ana);
                Browser his = Browser.desktop().as(ben)) {
            ThreadScreen author = ThreadScreen.open(hers, thread);
            ThreadScreen reader = ThreadScreen.open(his, thread);
            author.choose(1, "Edit");
            editor(author).fill("What would you do first?");
            Browser.assertAccessible(author.page());
            author.button("Save").click();

            assertThat(reader.post(1)).containsText("What would you do first?");
            reader.button("edited").click();
            assertThat(reader.dialog()).containsText("As first written");
            assertThat(reader.dialog().locator("ins").last()).containsText("first");
            Browser.assertAccessible(reader.page());
        }
    }

    @Test
    void whoeverEditsAnOldVersionIsToldAndLosesNothing() {
        try (Browser browser = Browser.desktop().as(ana).expecting(409)) {
            ThreadScreen screen = ThreadScreen.open(browser, thread);
            screen.choose(1, "Edit");
            editor(screen).fill("Mine");
            Api api = Api.anonymous().as(ana);
            String post = Places.firstPost(ana, "/threads/" + thread);
            api.put(post, Map.of("body", "From another tab", "version", 0));
            screen.button("Save").click();

            assertThat(screen.page().getByRole(AriaRole.ALERT)).containsText("From another tab");
            assertThat(editor(screen)).hasValue("Mine");
            Browser.assertAccessible(screen.page());
            screen.button("Save mine instead").click();

            assertThat(screen.post(1)).containsText("Mine");
        }
    }

    @Test
    void anAuthorWithdrawsAPostAfterBeingAskedAndItsPlaceStays() {
        try (Browser hers = Browser.phone().as(ana);
                Browser his = Browser.desktop().as(ben)) {
            ThreadScreen author = ThreadScreen.open(hers, thread);
            ThreadScreen reader = ThreadScreen.open(his, thread);
            author.choose(1, "Withdraw");
            Browser.assertAccessible(author.page());
            author.answer("Withdraw").click();

            assertThat(reader.post(1)).containsText("Withdrawn by its author.");
            assertThat(reader.text("What would you do?")).hasCount(0);
            reader.button("Actions for post 1").click();
            assertThat(reader.item("Restore")).hasCount(0);
        }
    }

    @Test
    void whatAColleagueFindsHelpfulIsCountedForAll() {
        try (Browser hers = Browser.phone().as(ana);
                Browser his = Browser.desktop().as(ben)) {
            ThreadScreen author = ThreadScreen.open(hers, thread);
            ThreadScreen reader = ThreadScreen.open(his, thread);
            Locator mark = reader.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Helpful"));
            mark.click();

            assertThat(mark).hasAttribute("aria-pressed", "true");
            assertThat(author.text("Helpful, 1 mark")).hasCount(1);
            mark.click();
            assertThat(mark).hasAttribute("aria-pressed", "false");
            assertThat(author.text("Helpful, 1 mark")).hasCount(0);
        }
    }

    private static Locator editor(ThreadScreen screen) {
        return screen.page().getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Edit post 1"));
    }
}
