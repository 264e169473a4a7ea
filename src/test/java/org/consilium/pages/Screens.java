package org.consilium.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ViewportSize;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.consilium.testing.Browser;
import org.consilium.testing.Person;
import org.jspecify.annotations.Nullable;

/** The screens that every page has to be good on: a phone and a desk, by day and by night. */
final class Screens {
    private static final List<ViewportSize> SIZES = List.of(new ViewportSize(390, 844), new ViewportSize(1280, 900));

    private Screens() {}

    /** Fails if the page at this path is not accessible on one of them, does not fit its width, or meets an error. */
    static void assertGood(@Nullable Person person, String path) {
        try (Browser browser = Browser.desktop()) {
            if (person != null) {
                browser.as(person);
            }
            Page page = browser.blank();
            for (ViewportSize size : SIZES) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
                page.setViewportSize(size.width, size.height);
                page.navigate("about:blank");
                page.navigate(path);
                awaitContent(page);
                Browser.assertAccessible(page);
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
                Browser.assertLegible(page);
            }
        }
    }

    /** The page at this path, once what it shows has arrived. */
    static Page visit(Browser browser, String path) {
        Page page = browser.visit(path);
        awaitContent(page);
        return page;
    }

    private static void awaitContent(Page page) {
        page.locator("h1").first().waitFor();
        page.locator(".skeleton").first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }
}
