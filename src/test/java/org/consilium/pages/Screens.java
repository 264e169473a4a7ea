package org.consilium.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.function.Supplier;
import org.consilium.testing.Browser;
import org.consilium.testing.Person;
import org.jspecify.annotations.Nullable;

/** The screens that every page has to be good on: a phone and a desk, by day and by night. */
final class Screens {
    private static final List<Supplier<Browser>> SIZES =
            List.of(() -> Browser.open(390, 844, ColorScheme.LIGHT), () -> Browser.open(1280, 900, ColorScheme.LIGHT));

    private Screens() {}

    /** Fails if the page at this path is not accessible on one of them, does not fit its width, or meets an error. */
    static void assertGood(@Nullable Person person, String path) {
        for (Supplier<Browser> size : SIZES) {
            try (Browser browser = size.get()) {
                if (person != null) {
                    browser.as(person);
                }
                Page page = visit(browser, path);
                Browser.assertAccessible(page);
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
                Browser.assertAccessible(page);
            }
        }
    }

    /** The page at this path, once what it shows has arrived. */
    static Page visit(Browser browser, String path) {
        Page page = browser.visit(path);
        page.locator("h1").first().waitFor();
        page.locator(".skeleton").first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        return page;
    }
}
