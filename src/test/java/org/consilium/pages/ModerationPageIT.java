package org.consilium.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.consilium.testing.Browser;
import org.consilium.testing.Forum;
import org.consilium.testing.Person;
import org.consilium.testing.Places;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.Test;

@ServerTest
class ModerationPageIT {
    private final Forum forum = TestServer.forum();
    private final Places places = new Places(forum);
    private final Person ana = forum.member("Ana");
    private final Person mo = forum.moderator("Mo");
    private final String board = places.board();
    private final UUID thread = places.thread(ana, board);

    @Test
    void aMemberIsOfferedNothingThatIsForModerators() {
        try (Browser browser = Browser.desktop().as(forum.member("Ben"))) {
            ThreadScreen screen = ThreadScreen.open(browser, thread);
            screen.button("Thread actions").click();

            assertThat(screen.item("Mute")).isVisible();
            for (String act : new String[] {"Pin to the top", "Lock", "Move to another board", "Close the thread"}) {
                assertThat(screen.item(act)).hasCount(0);
            }
            screen.page().keyboard().press("Escape");
            screen.button("Actions for post 1").click();
            assertThat(screen.item("Withdraw")).hasCount(0);
        }
    }

    @Test
    void aPinnedAndALockedThreadAreSeenAtOnceAndALockedOneTakesNoReply() {
        try (Browser moderator = Browser.desktop().as(mo);
                Browser member = Browser.phone().as(ana)) {
            ThreadScreen his = ThreadScreen.open(moderator, thread);
            ThreadScreen hers = ThreadScreen.open(member, thread);
            Locator facts = hers.page().locator("h1 ~ .line");

            his.choose("Pin to the top");
            assertThat(facts).containsText("Pinned");
            his.choose("Lock");
            assertThat(facts).containsText("Locked");
            assertThat(hers.text("A moderator has locked this thread.")).isVisible();
            assertThat(hers.button("Write a reply…")).hasCount(0);
            Browser.assertAccessible(hers.page());

            his.choose("Unlock");
            assertThat(hers.button("Write a reply…")).isVisible();
            his.choose("Unpin");
            assertThat(facts).not().containsText("Pinned");
        }
    }

    @Test
    void aThreadIsClosedForAReasonAndReopened() {
        try (Browser moderator = Browser.phone().as(mo);
                Browser member = Browser.desktop().as(ana)) {
            ThreadScreen his = ThreadScreen.open(moderator, thread);
            ThreadScreen hers = ThreadScreen.open(member, thread);

            his.choose("Close the thread");
            Browser.assertAccessible(his.page());
            his.dialog().getByLabel("Reason").fill("Answered.");
            his.answer("Close the thread").click();
            assertThat(hers.text("This thread is closed: Answered.")).isVisible();
            assertThat(hers.button("Write a reply…")).hasCount(0);
            Browser.assertAccessible(hers.page());

            his.choose("Reopen the thread");
            assertThat(hers.button("Write a reply…")).isVisible();
        }
    }

    @Test
    void aThreadIsMovedToAnotherBoard() {
        String other = places.board();
        try (Browser moderator = Browser.desktop().as(mo);
                Browser member = Browser.phone().as(ana)) {
            ThreadScreen his = ThreadScreen.open(moderator, thread);
            ThreadScreen hers = ThreadScreen.open(member, thread);

            his.choose("Move to another board");
            his.dialog().getByLabel("Board").selectOption(other);
            Browser.assertAccessible(his.page());
            his.answer("Move").click();

            assertThat(his.text("Moved to Board " + other + ".")).isVisible();
            assertThat(hers.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Board " + other)))
                    .isVisible();
        }
    }

    @Test
    void aModeratorWithdrawsAPostForAReasonAndCanBringItBack() {
        try (Browser moderator = Browser.phone().as(mo);
                Browser member = Browser.desktop().as(ana)) {
            ThreadScreen his = ThreadScreen.open(moderator, thread);
            ThreadScreen hers = ThreadScreen.open(member, thread);

            his.choose(1, "Withdraw");
            his.dialog().getByLabel("Reason, shown to everybody").fill("A name was in it.");
            his.answer("Withdraw").click();
            assertThat(hers.text("Withdrawn by a moderator: A name was in it.")).isVisible();
            Browser.assertAccessible(hers.page());

            his.choose(1, "Restore");
            assertThat(hers.post(1)).containsText("What would you do?");
        }
    }
}
