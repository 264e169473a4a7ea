package org.consilium.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.consilium.testing.Browser;
import org.consilium.testing.ServerTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServerTest
@Order(1)
class PublicPageIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/sign-in",
                "/sign-up",
                "/confirm#a-token",
                "/reset",
                "/reset#a-token",
                "/email-change#a-token",
                "/rules",
                "/privacy",
                "/api",
                "/no-such-page"
            })
    void everyScreenShowsItWell(String path) {
        Screens.assertGood(null, path);
    }

    @Test
    void theApiPageFindsAnOperationAndShowsHowToCallIt() {
        try (Browser browser = Browser.desktop()) {
            Page page = Screens.visit(browser, "/api");

            page.getByLabel("Find an operation").fill("post session");
            page.locator("summary").first().click();

            Locator operation = page.locator("details[open]");
            operation.getByText("As a command").waitFor();
            assertThat(operation.innerText())
                    .contains("/api/v1/session")
                    .contains("curl -X POST")
                    .contains("\"email\"");
            Browser.assertAccessible(page);
        }
    }

    @Test
    void whoeverIsNotSignedInIsSentToSignInAndNothingElseIsShown() {
        try (Browser browser = Browser.desktop()) {
            for (String path : new String[] {"/settings", "/verification", "/admin", "/bookmarks", "/waiting"}) {
                Page page = browser.visit(path);
                page.waitForURL("**/sign-in?next=**");
                page.close();
            }
        }
    }
}
