package org.consilium.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.consilium.testing.Browser;
import org.consilium.testing.Forum;
import org.consilium.testing.Person;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ServerTest
class FactorPageIT {
    private final Forum forum = TestServer.forum();
    private final Person ana = forum.withPassword(forum.member("Ana"));

    @Test
    void aMemberTurnsTheSecondFactorOnAndSignsInWithItAndWithARecoveryCode() {
        List<String> recoveryCodes;
        AuthenticatorApp app;
        try (Browser browser = Browser.phone().as(ana).expecting(403)) {
            Page page = Screens.visit(browser, "/settings/factor");
            button(page, "Set it up").click();
            StepUpQuestion.answer(page, Forum.PASSWORD);
            assertThat(page.getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName("QR code")))
                    .isVisible();
            Browser.assertAccessible(page);
            app = new AuthenticatorApp(page.locator("code").innerText());
            page.getByLabel("Code that the app shows now").fill(app.code());
            button(page, "Turn it on").click();

            assertThat(page.getByText("Keep these recovery codes")).isVisible();
            Browser.assertAccessible(page);
            recoveryCodes = page.getByRole(AriaRole.LISTITEM).locator("code").allInnerTexts();
            assertThat(recoveryCodes).hasSizeGreaterThanOrEqualTo(8).doesNotHaveDuplicates();
            assertThat(button(page, "Done")).isDisabled();
            page.getByLabel("I have put them in a safe place").check();
            button(page, "Done").click();
            assertThat(page.getByText(recoveryCodes.size() + " recovery codes left."))
                    .isVisible();
            assertThat(page.getByText(recoveryCodes.get(0))).hasCount(0);
        }
        signInWith(app.nextCode(), "Code");
        signInWith(recoveryCodes.get(0), "Recovery code");
    }

    @Test
    void aWrongCodeIsSaidAndTheNextOneCanBeTyped() {
        AuthenticatorApp app;
        try (Browser browser =
                Browser.desktop().as(ana).expecting(403).expecting(400).expecting(401)) {
            Page page = Screens.visit(browser, "/settings/factor");
            button(page, "Set it up").click();
            StepUpQuestion.answer(page, Forum.PASSWORD);
            app = new AuthenticatorApp(page.locator("code").innerText());
            page.getByLabel("Code that the app shows now").fill(other(app.code()));
            button(page, "Turn it on").click();
            assertThat(page.getByLabel("Code that the app shows now")).hasAttribute("aria-invalid", "true");
            Browser.assertAccessible(page);

            page.getByLabel("Code that the app shows now").fill(app.code());
            button(page, "Turn it on").click();
            assertThat(page.getByText("Keep these recovery codes")).isVisible();
        }
        try (Browser browser = Browser.phone().expecting(401)) {
            Page page = askForTheCode(browser);
            page.getByLabel("Code", new Page.GetByLabelOptions().setExact(true)).fill(other(app.nextCode()));
            submit(page);
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("That code is not right, or was used already.");
            Browser.assertAccessible(page);
        }
    }

    @Test
    @DisplayName("S07 what weakens an account asks for the password, and a wrong one opens nothing")
    void aWrongPasswordDoesNotProveWhoIsThere() {
        try (Browser browser = Browser.phone().as(ana).expecting(403).expecting(401)) {
            Page page = Screens.visit(browser, "/settings/factor");
            button(page, "Set it up").click();
            Browser.assertAccessible(page);
            StepUpQuestion.answer(page, "sun on the tin roof");
            assertThat(page.getByRole(AriaRole.DIALOG)).containsText("That is not right. Try again.");
            page.keyboard().press("Escape");

            assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
            assertThat(button(page, "Set it up")).isVisible();
            assertThat(page.getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName("QR code")))
                    .hasCount(0);
        }
    }

    /** From a browser that the account does not know yet. */
    private void signInWith(String code, String field) {
        try (Browser browser = Browser.desktop().expecting(401)) {
            Page page = askForTheCode(browser);
            if (field.equals("Recovery code")) {
                button(page, "Use a recovery code").click();
            }
            page.getByLabel(field, new Page.GetByLabelOptions().setExact(true)).fill(code);
            submit(page);
            assertThat(button(page, "Your account")).isVisible();
        }
    }

    private Page askForTheCode(Browser browser) {
        Page page = Screens.visit(browser, "/sign-in");
        page.getByLabel("E-mail").fill(ana.email());
        page.locator("[name=password]").fill(Forum.PASSWORD);
        submit(page);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("One more step");
        assertThat(page.getByLabel("Code", new Page.GetByLabelOptions().setExact(true)))
                .isFocused();
        Browser.assertAccessible(page);
        return page;
    }

    private static void submit(Page page) {
        page.locator("form [type=submit]").click();
    }

    /** A code that is not this one. */
    private static String other(String code) {
        return code.startsWith("1") ? "2" + code.substring(1) : "1" + code.substring(1);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
