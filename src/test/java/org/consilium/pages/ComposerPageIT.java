package org.consilium.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.consilium.testing.Browser;
import org.consilium.testing.Forum;
import org.consilium.testing.Person;
import org.consilium.testing.Places;
import org.consilium.testing.Png;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.Test;

@ServerTest
class ComposerPageIT {
    private final Forum forum = TestServer.forum();
    private final Places places = new Places(forum);
    private final Person ana = forum.member("Ana");
    private final Person ben = forum.member("Ben");
    private final String board = places.board();

    @Test
    void aReplyIsLookedAtBeforeItIsSentByTheKeyboard() {
        UUID thread = places.thread(ana, board);
        try (Browser browser = Browser.phone().as(ben)) {
            ThreadScreen screen = ThreadScreen.open(browser, thread);
            Browser.assertAccessible(screen.page());
            screen.write("| Day | Value |\n| --- | --- |\n| 1 | **2** |");
            Browser.assertAccessible(screen.page());

            screen.button("Preview").click();
            assertThat(screen.page().getByRole(AriaRole.TABLE)).containsText("Value");
            Browser.assertAccessible(screen.page());
            screen.button("Write").click();
            assertThat(screen.reply()).isFocused();
            screen.page().keyboard().press("Control+Enter");

            assertThat(screen.post(2).getByRole(AriaRole.TABLE)).containsText("Value");
            assertThat(screen.button("Write a reply…")).isVisible();
        }
    }

    @Test
    void whatWasBeingWrittenIsThereAgainAfterItsTabWasClosed() {
        UUID thread = places.thread(ana, board);
        try (Browser browser = Browser.phone().as(ben)) {
            ThreadScreen first = ThreadScreen.open(browser, thread);
            first.write("Half a thought");
            assertThat(first.text("Draft saved")).isVisible();
            first.page().close();

            ThreadScreen again = ThreadScreen.open(browser, thread);
            assertThat(again.text("Your draft is back")).isVisible();
            again.text("Half a thought").click();
            assertThat(again.reply()).hasValue("Half a thought");
            again.reply().fill("A whole thought");
            again.send();
            assertThat(again.post(2)).containsText("A whole thought");
            again.page().reload();

            assertThat(again.button("Write a reply…")).isVisible();
        }
    }

    @Test
    void aDraftIsThrownAwayOnlyAfterAsking() {
        UUID thread = places.thread(ana, board);
        try (Browser browser = Browser.desktop().as(ben)) {
            ThreadScreen screen = ThreadScreen.open(browser, thread);
            screen.write("Better not");
            screen.button("Discard").click();
            screen.answer("Cancel").click();
            assertThat(screen.reply()).hasValue("Better not");

            screen.button("Discard").click();
            screen.answer("Discard").click();

            assertThat(screen.button("Write a reply…")).isFocused();
        }
    }

    @Test
    void aPictureIsPutIntoTheTextAndShownInThePost() throws IOException {
        UUID thread = places.thread(ana, board);
        FilePayload picture = new FilePayload("ecg.png", "image/png", Png.of(40, 30));
        try (Browser browser = Browser.phone().as(ben)) {
            ThreadScreen screen = ThreadScreen.open(browser, thread);
            screen.write("");
            FileChooser chooser = screen.page()
                    .waitForFileChooser(() -> screen.button("Image").click());
            chooser.setFiles(picture);
            screen.button("Use this picture").click();
            assertThat(screen.reply()).hasValue(Pattern.compile("!\\[.*]\\(image:[0-9a-f-]{36}\\)\\s*"));
            screen.send();

            assertThat(screen.post(2).locator("img[src*='/images/']")).isVisible();
            assertThat(screen.post(2)
                            .locator("img[src*='/images/']")
                            .evaluate("image => image.decode().then(() => image.naturalWidth)"))
                    .isEqualTo(40);
        }
    }

    @Test
    void aFileThatIsNoPictureIsRefusedByName() {
        UUID thread = places.thread(ana, board);
        try (Browser browser = Browser.desktop().as(ben)) {
            ThreadScreen screen = ThreadScreen.open(browser, thread);
            screen.write("");
            FileChooser chooser = screen.page()
                    .waitForFileChooser(() -> screen.button("Image").click());
            chooser.setFiles(new FilePayload("list.pdf", "application/pdf", new byte[] {1}));

            assertThat(screen.text("list.pdf is not a picture that this browser can open. Save it as PNG or JPEG."))
                    .isVisible();
        }
    }

    @Test
    void aQuotationLeadsBackToWhatIsQuoted() {
        UUID thread = places.thread(ana, board);
        try (Browser browser = Browser.desktop().as(ben)) {
            ThreadScreen screen = ThreadScreen.open(browser, thread);
            screen.choose(1, "Quote");
            assertThat(screen.reply()).isFocused();
            screen.page().keyboard().type("I would wait.");
            screen.send();

            assertThat(screen.post(2).locator("blockquote")).containsText("What would you do?");
            screen.post(2)
                    .getByRole(
                            AriaRole.LINK,
                            new Locator.GetByRoleOptions().setName("#1").setExact(true))
                    .click();
            assertThat(screen.post(1)).isFocused();
        }
    }

    @Test
    void mentionsHashtagsAndCitationsBecomeLinks() {
        String tag = "t" + UUID.randomUUID().toString().substring(0, 8);
        UUID thread = places.thread(ana, board);
        try (Browser browser = Browser.desktop().as(ben)) {
            ThreadScreen screen = ThreadScreen.open(browser, thread);
            screen.write("");
            screen.reply().pressSequentially("@" + ana.handle().substring(0, 12));
            assertThat(screen.page().getByRole(AriaRole.OPTION)).containsText("@" + ana.handle());
            Browser.assertAccessible(screen.page());
            screen.page().keyboard().press("Enter");
            screen.page().keyboard().type("see #" + tag + " and 10.1000/xyz123.");
            screen.send();

            assertThat(link(screen.page(), "@" + ana.handle())).hasAttribute("href", "/members/" + ana.id());
            assertThat(link(screen.page(), "10.1000/xyz123")).isVisible();
            screen.post(2).getByText("#" + tag).click();
            screen.page().waitForURL("**/hashtags/" + tag);
            assertThat(screen.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("A question")))
                    .isVisible();
            Browser.assertAccessible(screen.page());
        }
    }

    @Test
    void aNewThreadIsWrittenWithMentionsAndItsDraftIsKept() {
        try (Browser browser = Browser.phone().as(ben)) {
            Page page = Screens.visit(browser, "/boards/" + board + "/new");
            Browser.assertAccessible(page);
            button(page, "Open the thread").click();
            assertThat(page.getByText("A thread needs a title.")).isVisible();
            Browser.assertAccessible(page);

            page.getByLabel("Title").fill("Palpitations at rest");
            page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Text"))
                    .pressSequentially("Ask @" + ana.handle().substring(0, 12));
            page.getByRole(AriaRole.OPTION)
                    .filter(new Locator.FilterOptions().setHasText(ana.handle()))
                    .click();
            assertThat(page.getByText("Draft saved")).isVisible();
            page.reload();
            assertThat(page.getByLabel("Title")).hasValue("Palpitations at rest");
            button(page, "Open the thread").click();

            page.waitForURL("**/threads/**");
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("Palpitations at rest");
            assertThat(link(page, "@" + ana.handle())).hasAttribute("href", "/members/" + ana.id());
        }
    }

    @Test
    void aTextThatCouldNotBeSentIsNotLost() {
        UUID thread = places.thread(ana, board);
        try (Browser browser = Browser.phone().as(ben).expecting(503)) {
            ThreadScreen screen = ThreadScreen.open(browser, thread);
            screen.page()
                    .route("**/threads/*/posts", route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
            screen.write("Just in time?").send();
            assertThat(screen.text("The server is busy. Try again in a moment."))
                    .isVisible();
            assertThat(screen.reply()).hasValue("Just in time?");
            Browser.assertAccessible(screen.page());

            screen.page().unroute("**/threads/*/posts");
            screen.send();

            assertThat(screen.post(2)).containsText("Just in time?");
        }
    }

    private static Locator link(Page page, String name) {
        return page.locator("article")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .first();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
