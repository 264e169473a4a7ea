package org.consilium.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.consilium.testing.Browser;
import org.consilium.testing.Forum;
import org.consilium.testing.Person;
import org.consilium.testing.Places;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.Test;

/** What the composer says about a patient who can be recognised. It warns; it never holds anybody up. */
@ServerTest
class IdentifiersPageIT {
    private static final String TEXT = "Saw Mr John Harrington today, his phone is +44 20 7946 0958.";
    private static final String PHONE = "+44 20 7946 0958";

    private final Forum forum = TestServer.forum();
    private final Places places = new Places(forum);
    private final Person ana = forum.member("Ana");
    private final Person ben = forum.member("Ben");
    private final UUID thread = places.thread(ana, places.board());

    @Test
    void aNameAndANumberAreSeenWhileWritingReplacedAndDismissed() {
        try (Browser browser = Browser.phone().as(ben)) {
            ThreadScreen screen = ThreadScreen.open(browser, thread);
            screen.write("");
            screen.reply().pressSequentially(TEXT);
            assertThat(status(screen)).containsText("2 possible identifiers");
            assertThat(marks(screen)).hasCount(2);
            assertThat(marks(screen).first()).hasText(Pattern.compile("(Mr )?John Harrington"));
            Browser.assertAccessible(screen.page());

            row(screen, PHONE).getByText("Replace by").click();
            assertThat(screen.reply()).hasValue(Pattern.compile("his phone is \\[.*]\\.$"));
            assertThat(status(screen)).containsText("1 possible identifier");
            row(screen, "Harrington").getByText("No identifier").click();
            assertThat(marks(screen)).hasCount(0);
            assertThat(screen.reply()).isFocused();

            screen.page().keyboard().type(" Also Mr John Harrington again.");
            assertThat(screen.text("Draft saved")).isVisible();
            screen.send();
            assertThat(screen.post(2)).containsText("Mr John Harrington");
        }
    }

    @Test
    void allAreReplacedAtOnceAndOneUndoBringsThemBack() {
        try (Browser browser = Browser.desktop().as(ben)) {
            ThreadScreen screen = ThreadScreen.open(browser, thread);
            screen.write("");
            screen.reply().pressSequentially(TEXT);
            screen.button("Replace all").click();
            assertThat(screen.reply()).not().hasValue(Pattern.compile("Harrington|7946"));
            assertThat(marks(screen)).hasCount(0);

            screen.page().keyboard().press("Control+z");

            assertThat(screen.reply()).hasValue(TEXT);
            assertThat(marks(screen)).hasCount(2);
        }
    }

    @Test
    void theListIsUsedByTheKeyboardAlone() {
        try (Browser browser = Browser.desktop().as(ben)) {
            ThreadScreen screen = ThreadScreen.open(browser, thread);
            screen.write("").reply().pressSequentially(TEXT);
            marks(screen).first().waitFor();
            Page page = screen.page();
            page.keyboard().press("Tab");
            assertThat(screen.button("Replace all")).isFocused();
            page.keyboard().press("Tab");
            assertThat(row(screen, "Harrington").getByRole(AriaRole.BUTTON).first())
                    .isFocused();
            page.keyboard().press("Enter");
            assertThat(screen.reply()).isFocused();
            assertThat((String) page.evaluate("getSelection().toString()")).contains("Harrington");

            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");

            assertThat(screen.reply()).not().hasValue(Pattern.compile("Harrington"));
            assertThat(row(screen, PHONE).getByRole(AriaRole.BUTTON).first()).isFocused();
            page.keyboard().press("Control+z");
            assertThat(screen.reply()).hasValue(TEXT);
        }
    }

    @Test
    void whatCheckDigitsProveCannotBeDismissed() {
        try (Browser browser = Browser.desktop().as(ben)) {
            ThreadScreen screen = ThreadScreen.open(browser, thread);
            screen.write("The NHS number is 943 476 5919.");

            Locator row = row(screen, "943 476 5919");
            assertThat(row).containsText("This cannot be dismissed.");
            assertThat(row.getByText("No identifier")).hasCount(0);
        }
    }

    @Test
    void theLinesAreExactlyBehindTheWordsHoweverTheTextWrapsAndScrolls() {
        try (Browser browser = Browser.phone().as(ben)) {
            ThreadScreen screen = ThreadScreen.open(browser, thread);
            screen.write("A long and winding story about nothing at all.\n\n".repeat(40) + TEXT + "\n");
            marks(screen).first().waitFor();

            row(screen, PHONE).getByRole(AriaRole.BUTTON).first().click();

            Object apart = screen.page().evaluate("""
                    () => {
                      const field = document.querySelector('.editor textarea');
                      const mirror = document.querySelector('.behind .text');
                      const mark = document.querySelector('mark.active').getBoundingClientRect();
                      const box = field.getBoundingClientRect();
                      const inside = mark.top >= box.top && mark.bottom <= box.bottom;
                      return inside ? Math.abs(mirror.scrollHeight - field.scrollHeight) : 'outside';
                    }""");
            assertThat(((Number) apart).doubleValue()).isLessThan(1.5);
        }
    }

    @Test
    void whoIsOfflineIsToldQuietlyAndGoesOn() {
        try (Browser browser = Browser.desktop().as(ben).expecting(503)) {
            ThreadScreen screen = ThreadScreen.open(browser, thread);
            screen.page()
                    .route(
                            "**/deidentification/check",
                            route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
            screen.write(TEXT);
            assertThat(status(screen)).hasText("Could not look for identifiers just now. You can go on.");
            Browser.assertAccessible(screen.page());

            screen.page().unroute("**/deidentification/check");
            screen.page().evaluate("dispatchEvent(new Event('online'))");
            assertThat(marks(screen)).hasCount(2);
            screen.send();
            assertThat(screen.post(2)).containsText("Harrington");
        }
    }

    @Test
    void theTitleOfANewThreadIsLookedOverAsWell() {
        try (Browser browser = Browser.phone().as(ben)) {
            Page page = Screens.visit(browser, "/boards/" + places.board() + "/new");
            Locator title = page.getByLabel("Title");
            title.fill("ECG of Mr John Harrington");
            Locator found = page.getByRole(
                    AriaRole.REGION,
                    new Page.GetByRoleOptions().setName("What may identify a patient in the subject line"));
            assertThat(found.getByRole(AriaRole.STATUS)).containsText("1 possible identifier");
            Browser.assertAccessible(page);

            found.getByText("Replace by").click();

            assertThat(title).hasValue(Pattern.compile("ECG of (Mr )?\\[.*]"));
            assertThat(title).isFocused();
            page.keyboard().press("Control+z");
            assertThat(title).hasValue("ECG of Mr John Harrington");
        }
    }

    @Test
    void anAdministratorSeesHowTheRulesFare() {
        forum.run("insert into rule_tally (day, rule, outcome, total) values"
                + " (utc_date(), 'page-test', 'dismissed', 1), (utc_date(), 'page-test', 'accepted', 3)"
                + " on duplicate key update total = values(total)");
        Person ada = forum.administrator("Ada");
        Screens.assertGood(ada, "/admin/deidentification");
        try (Browser browser = Browser.desktop().as(ada)) {
            Page page = Screens.visit(browser, "/admin/deidentification");
            assertThat(page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName("page-test")))
                    .hasText(Pattern.compile("page-test\\s*4\\s*3\\s*1\\s*0\\s*25%"));
        } finally {
            forum.run("delete from rule_tally where rule = 'page-test'");
        }
    }

    private static Locator findings(ThreadScreen screen) {
        return screen.page()
                .getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("What may identify a patient"));
    }

    private static Locator status(ThreadScreen screen) {
        return findings(screen).getByRole(AriaRole.STATUS);
    }

    private static Locator row(ThreadScreen screen, String words) {
        return findings(screen).getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(words));
    }

    /** The underlined words. */
    private static Locator marks(ThreadScreen screen) {
        return screen.page().locator(".editor mark");
    }
}
