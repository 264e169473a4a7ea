package org.consilium.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.consilium.testing.Browser;
import org.consilium.testing.Forum;
import org.consilium.testing.Person;
import org.consilium.testing.ServerTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServerTest
class SettingsPageIT {
    private final Forum forum = Accounts.forum();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/settings",
                "/settings/profile",
                "/settings/factor",
                "/settings/sign-ins",
                "/settings/tokens",
                "/settings/data"
            })
    void everyScreenShowsItWell(String path) {
        Screens.assertGood(forum.member("Ana"), path);
    }

    @Test
    void aMemberChoosesAHandleAndOthersSeeIt() {
        Person ana = forum.member("Ana");
        Person ben = forum.member("Ben");
        String handle = "owl-" + ana.id().toString().substring(0, 8);
        try (Browser browser = Browser.phone().as(ana)) {
            Page page = Screens.visit(browser, "/settings/profile");
            page.getByLabel("My handle").check();
            page.getByLabel("Handle", new Page.GetByLabelOptions().setExact(true))
                    .fill(handle);
            page.getByLabel("About you").fill("I look after **hearts**.");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                    .click();
            page.getByText("Your profile is saved.").waitFor();
        }
        try (Browser browser = Browser.desktop().as(ben)) {
            Page page = Screens.visit(browser, "/members/" + ana.id());
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText(handle);
            assertThat(page.locator(".biography strong")).hasText("hearts");
            Browser.assertAccessible(page);
        }
    }

    @Test
    void aHandleThatSomebodyHasIsRefusedAndNothingTypedIsLost() {
        Person ana = forum.member("Ana");
        Person ben = forum.member("Ben");
        try (Browser browser = Browser.desktop().as(ana).expecting(409)) {
            Page page = Screens.visit(browser, "/settings/profile");
            page.getByLabel("Handle", new Page.GetByLabelOptions().setExact(true))
                    .fill(ben.handle());
            page.getByLabel("About you").fill("Kept.");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                    .click();

            assertThat(page.getByLabel("Handle", new Page.GetByLabelOptions().setExact(true)))
                    .hasAttribute("aria-invalid", "true");
            assertThat(page.getByLabel("About you")).hasValue("Kept.");
        }
    }

    @Test
    void anotherSignInIsEndedAndIsGoneThen() {
        Person ana = forum.member("Ana");
        Person elsewhere = forum.signedInAgain(ana);
        try (Browser browser = Browser.desktop().as(ana);
                Browser other = Browser.desktop().as(elsewhere)) {
            Page page = Screens.visit(browser, "/settings/sign-ins");
            page.getByText("This one").waitFor();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out Firefox on Linux"))
                    .click();
            page.getByText("is signed out.").waitFor();

            other.visit("/settings").waitForURL("**/sign-in**");
            assertThat(page.getByText("Firefox on Linux", new Page.GetByTextOptions().setExact(true)))
                    .hasCount(1);
        }
    }

    @Test
    void aTokenIsShownOnceAndCanBeRevoked() {
        try (Browser browser = Browser.phone().as(forum.member("Ana"))) {
            Page page = Screens.visit(browser, "/settings/tokens");
            page.getByText("New token").click();
            page.getByLabel("What is it for?").fill("My script");
            page.getByText("Create the token").click();
            assertThat(page.locator("dialog code")).containsText("cns_");
            Browser.assertAccessible(page);
            page.getByText("I have copied it").click();
            assertThat(page.getByText("reads, until")).isVisible();
            assertThat(page.getByText("cns_")).hasCount(0);

            page.getByLabel("Revoke My script").click();
            page.locator("dialog")
                    .getByRole(
                            AriaRole.BUTTON, new com.microsoft.playwright.Locator.GetByRoleOptions().setName("Revoke"))
                    .click();

            assertThat(page.getByText("No tokens")).isVisible();
        }
    }

    @Test
    void theChosenColoursStayAndAreThereBeforeThePageIs() {
        try (Browser browser = Browser.desktop().as(forum.member("Ana"))) {
            Page page = Screens.visit(browser, "/settings");
            page.getByLabel("Dark", new Page.GetByLabelOptions().setExact(true)).check();
            page.reload();
            assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        }
    }
}
