package org.consilium.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.consilium.testing.Applications;
import org.consilium.testing.Browser;
import org.consilium.testing.Forum;
import org.consilium.testing.Person;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServerTest
class VouchPageIT {
    private final Forum forum = TestServer.forum();
    private Person nia;
    private String link;

    @BeforeEach
    void anApplicantMakesALink() {
        nia = forum.applicant("Nia Adeyemi");
        Applications.begun(forum, nia);
        try (Browser browser = Browser.desktop().as(nia)) {
            Page page = Screens.visit(browser, "/waiting");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Make a link"))
                    .click();
            URI address = URI.create(page.getByLabel("Link for your colleagues").inputValue());
            link = address.getPath() + "#" + address.getFragment();
        }
    }

    @Test
    void everyScreenShowsItWell() {
        Screens.assertGood(forum.member("Ana"), link);
        Screens.assertGood(nia, link);
    }

    @Test
    void aMemberSaysHowTheyKnowTheApplicantWhoLearnsOnlyHowMany() {
        try (Browser browser = Browser.phone().as(forum.member("Ana Lima"))) {
            Page page = Screens.visit(browser, link);
            assertThat(page.getByText("Nia Adeyemi applies")).isVisible();
            send(page);
            assertThat(page.getByText("Choose one.")).isVisible();
            page.getByLabel("Yes, I know them").check();
            page.getByLabel("How do you know each other?").fill("We have worked on the same ward since 2021.");
            send(page);
            assertThat(page.getByText("The verifiers know now that you know Nia Adeyemi."))
                    .isVisible();

            page.reload();
            assertThat(page.getByText("You have answered already.")).isVisible();
        }
        try (Browser browser = Browser.phone().as(nia)) {
            Page page = Screens.visit(browser, "/waiting");
            assertThat(page.getByText("One colleague has said that they know you."))
                    .isVisible();
            assertThat(page.getByText("Ana Lima")).hasCount(0);
        }
    }

    @Test
    void somebodyOfAnotherProfessionCanOnlySayThatSomethingIsWrong() {
        try (Browser browser = Browser.desktop()
                .as(forum.member("Nora", "nurse", "PT", List.of()))
                .expecting(409)) {
            Page page = Screens.visit(browser, link);
            page.getByLabel("Yes, I know them").check();
            page.getByLabel("How do you know each other?").fill("From the ward.");
            send(page);
            assertThat(page.getByText("Only somebody of the same profession can vouch."))
                    .isVisible();
            page.getByLabel("No, or something is wrong").check();
            page.getByLabel("What is wrong?").fill("She is no physician.");
            send(page);
            assertThat(page.getByText("The verifiers know now what you wrote.")).isVisible();
        }
    }

    @Test
    void aVisitorSignsInAndComesBackAndTheSecretNeverReachesTheServersLogs() {
        Person ana = forum.withPassword(forum.member("Ana"));
        try (Browser browser = Browser.phone()) {
            List<String> requested = new ArrayList<>();
            Page page = browser.visit(link);
            page.onRequest(request -> requested.add(request.url().replaceAll("#.*", "")));
            page.reload();
            page.getByLabel("E-mail").fill(ana.email());
            page.locator("[name=password]").fill(Forum.PASSWORD);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                    .click();
            assertThat(page.getByText("Do you know this colleague?")).isVisible();
            String secret = link.substring(link.indexOf('#') + 1);
            Assertions.assertThat(requested).isNotEmpty().noneMatch(url -> url.contains(secret));
        }
    }

    @Test
    void aLinkThatDoesNotWorkSaysSoUntilOneThatWorksIsOpenedInItsTab() {
        try (Browser browser = Browser.phone().as(forum.member("Ana")).expecting(404)) {
            Page page = browser.visit("/vouch#nothing");
            assertThat(heading(page)).hasText("This link no longer works");

            page.navigate(link);
            assertThat(page.getByText("Nia Adeyemi applies")).isVisible();
        }
    }

    @Test
    void passingTheNavigationByWithTheKeyboardKeepsTheLink() {
        try (Browser browser = Browser.desktop().as(forum.member("Ana"))) {
            Page page = browser.visit(link);
            assertThat(page.getByText("Nia Adeyemi applies")).isVisible();
            Locator skip = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Skip to the content"));
            skip.focus();
            page.keyboard().press("Enter");

            assertThat(page.getByRole(AriaRole.MAIN)).isFocused();
            assertThat(page.getByText("Nia Adeyemi applies")).isVisible();
            assertThat(page).hasURL(link);
        }
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static void send(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send"))
                .click();
    }
}
