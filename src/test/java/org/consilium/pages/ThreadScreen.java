package org.consilium.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.consilium.testing.Browser;

/** A thread in somebody's browser, used as its readers use it: by what things are called. */
record ThreadScreen(Page page) {

    /** The thread, once it is there and follows what others do. */
    static ThreadScreen open(Browser browser, UUID thread) {
        Page page = Screens.visit(browser, "/threads/" + thread);
        page.getByText("Live", new Page.GetByTextOptions().setExact(true)).waitFor();
        return new ThreadScreen(page);
    }

    Locator post(int number) {
        return page.locator("#post-" + number);
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator text(String text) {
        return page.getByText(text, new Page.GetByTextOptions().setExact(true));
    }

    Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    /** The button of that name in the question that is asked. */
    Locator answer(String name) {
        return dialog().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The text that is being written. */
    Locator reply() {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Your reply"));
    }

    /** Writes a reply without sending it. */
    ThreadScreen write(String text) {
        button("Write a reply…").click();
        reply().fill(text);
        return this;
    }

    void send() {
        button("Post reply").click();
    }

    /** Chooses from the menu of a post. */
    void choose(int post, String item) {
        button("Actions for post " + post).click();
        item(item).click();
    }

    /** Chooses from the menu of the thread. */
    void choose(String item) {
        button("Thread actions").click();
        item(item).click();
    }

    /** An entry of the menu that is open. */
    Locator item(String name) {
        return page.getByRole(
                AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
