package org.consilium.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.consilium.testing.Browser;
import org.consilium.testing.Forum;
import org.consilium.testing.ServerTest;
import org.junit.jupiter.api.Test;

@ServerTest
class SignUpPageIT {

    @Test
    void aVisitorSignsUpOnAPhoneAndIsToldToLookIntoTheMail() {
        String email = "nia-" + UUID.randomUUID() + "@clinic.example";
        try (Browser browser = Browser.phone()) {
            Page page = Screens.visit(browser, "/sign-up");

            page.getByLabel("Real name").fill("Nia Adeyemi");
            page.getByLabel("Profession", new Page.GetByLabelOptions().setExact(true))
                    .selectOption("physician");
            page.getByLabel("Career stage").selectOption("resident");
            page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Specialties"))
                    .pressSequentially("cardiol");
            page.keyboard().press("Enter");
            assertThat(page.getByLabel("Remove Cardiology")).isVisible();
            page.getByLabel("Country").selectOption("DE");
            page.getByLabel("E-mail").fill(email);
            page.locator("[name=password]").fill(Forum.PASSWORD);
            page.locator("[type=checkbox]").check();
            submit(page);

            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("Check your mail");
            assertThat(page.getByText(email)).isVisible();
            Browser.assertAccessible(page);
        }
    }

    @Test
    void whatIsMissingIsSaidBesideItsFieldAndTheFirstOfThemHasTheFocus() {
        try (Browser browser = Browser.desktop()) {
            Page page = Screens.visit(browser, "/sign-up");

            submit(page);

            assertThat(page.getByLabel("Real name")).isFocused();
            assertThat(page.getByLabel("Real name")).hasAttribute("aria-invalid", "true");
            assertThat(page.getByText("Without the rules there is no membership."))
                    .isVisible();
            Browser.assertAccessible(page);
        }
    }

    @Test
    void aCommonPasswordIsRefusedBesideItsField() {
        try (Browser browser = Browser.desktop().expecting(400)) {
            Page page = Screens.visit(browser, "/sign-up");
            page.getByLabel("Real name").fill("Nia Adeyemi");
            page.getByLabel("Profession", new Page.GetByLabelOptions().setExact(true))
                    .selectOption("physician");
            page.getByLabel("Career stage").selectOption("resident");
            page.getByLabel("Country").selectOption("DE");
            page.getByLabel("E-mail").fill("nia-" + UUID.randomUUID() + "@clinic.example");
            page.locator("[name=password]").fill("passwordpassword");
            page.locator("[type=checkbox]").check();

            submit(page);

            assertThat(page.locator("[name=password]")).hasAttribute("aria-invalid", "true");
            assertThat(page.locator("[name=password]")).hasValue("passwordpassword");
        }
    }

    private static void submit(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign up"))
                .click();
    }
}
