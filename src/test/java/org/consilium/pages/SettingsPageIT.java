package org.consilium.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import org.consilium.testing.Browser;
import org.consilium.testing.Forum;
import org.consilium.testing.Mailbox;
import org.consilium.testing.Person;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServerTest
class SettingsPageIT {
    private final Forum forum = TestServer.forum();

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
    void theAccountMovesToAnotherAddressOnceItsLinkIsFollowed() {
        Person ana = forum.withPassword(forum.member("Ana"));
        String address = "new-" + ana.email();
        try (Browser browser = Browser.phone().as(ana).expecting(403)) {
            Page page = Screens.visit(browser, "/settings");
            page.getByLabel("New e-mail").fill(address);
            button(page, "Change the address").click();
            StepUpQuestion.answer(page, Forum.PASSWORD);
            page.getByText("We have sent a link to " + address).waitFor();
            Browser.assertAccessible(page);

            page.navigate("/email-change#" + Mailbox.secret(Mailbox.await(address), "/email-change"));
            button(page, "Use this address").click();
            page.getByText("Your new address is in use").waitFor();
            Browser.assertAccessible(page);

            page.navigate("/settings");
            page.getByText("You sign in with " + address).waitFor();
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

    @Test
    @DisplayName("S23 a member takes everything along, after a step-up")
    void aMemberTakesEverythingAlong() throws IOException {
        Person ana = forum.withPassword(forum.member("Ana"));
        try (Browser browser = Browser.phone().as(ana).expecting(403).expecting(401)) {
            Page page = Screens.visit(browser, "/settings/data");
            button(page, "Download").click();
            StepUpQuestion.answer(page, "something else entirely");
            page.getByText("That is not right. Try again.").waitFor();
            Browser.assertAccessible(page);
            Download export = page.waitForDownload(() -> StepUpQuestion.answer(page, Forum.PASSWORD));

            assertThat(page.getByText("Your data is in the file consilium-export.zip."))
                    .isVisible();
            try (ZipInputStream zip = new ZipInputStream(export.createReadStream())) {
                assertThat(Objects.requireNonNull(zip.getNextEntry()).getName()).isEqualTo("README.txt");
            }
        }
    }

    @Test
    @DisplayName("S23 a member who erases the account is signed out, and a page says that it is done")
    void aMemberErasesTheAccount() {
        Person ana = forum.withPassword(forum.member("Ana"));
        try (Browser browser = Browser.phone().as(ana).expecting(403)) {
            Page page = Screens.visit(browser, "/settings/data");
            button(page, "Erase my account…").click();
            page.getByLabel("Type your e-mail address").fill("somebody@else.example");
            button(page, "Erase everything").click();
            page.getByText("That is not your address.").waitFor();
            Browser.assertAccessible(page);

            page.getByLabel("Type your e-mail address").fill(ana.email());
            button(page, "Erase everything").click();
            StepUpQuestion.answer(page, Forum.PASSWORD);
            page.waitForURL("**/erased");

            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("Your account is erased");
            Browser.assertAccessible(page);
            page.navigate("/settings");
            page.waitForURL("**/sign-in**");
        }
    }

    @Test
    void whoDoesNotEnterThePasswordStays() {
        Person ana = forum.withPassword(forum.member("Ana"));
        try (Browser browser = Browser.desktop().as(ana).expecting(403)) {
            Page page = Screens.visit(browser, "/settings/data");
            button(page, "Erase my account…").click();
            page.getByLabel("Type your e-mail address").fill(ana.email());
            button(page, "Erase everything").click();
            StepUpQuestion.refuse(page);

            assertThat(page.getByText("Please enter your password again")).isVisible();
            assertThat(page.getByLabel("Type your e-mail address")).hasValue(ana.email());
            assertThat(forum.count("select count(*) from member where id = ? and state = 'member'", ana.id()))
                    .isOne();
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
