package org.consilium.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ViewportSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * One person's browser, with its own cookies, on a screen of some size. Errors that its pages meet or that stand in its console are
 * kept, because a page can be blank while everything else is green: {@link #close()} fails if there were any. Answers that are
 * part of a test, such as a refusal, have to be announced by {@link #expecting}.
 */
public final class Browser implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 20_000;

    /** Playwright is bound to a thread, and classes of page tests run beside each other: each of their threads has its own. */
    private static final ThreadLocal<com.microsoft.playwright.Browser> CHROMIUM =
            ThreadLocal.withInitial(Browser::start);

    private static final Queue<Playwright> STARTED = new ConcurrentLinkedQueue<>();

    private final BrowserContext context;
    private final List<String> errors = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();

    private Browser(BrowserContext context) {
        this.context = context;
        context.setDefaultTimeout(PATIENCE_MILLIS);
        context.onPage(page -> {
            page.onPageError(errors::add);
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") && expected.stream().noneMatch(message.text()::contains)) {
                    errors.add(message.text() + " at " + message.location());
                }
            });
        });
    }

    /** A browser on a desk, in the light. */
    public static Browser desktop() {
        return open(1280, 900, ColorScheme.LIGHT);
    }

    /** A browser in a hand, in the dark. */
    public static Browser phone() {
        return open(390, 844, ColorScheme.DARK);
    }

    /** A browser of any size. */
    public static Browser open(int width, int height, ColorScheme colors) {
        return new Browser(CHROMIUM.get()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setBaseURL(TestServer.address().toString())
                        .setViewportSize(width, height)
                        .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                        .setColorScheme(colors)));
    }

    /** The same browser, in which somebody has signed in. */
    public Browser as(Person person) {
        context.addCookies(List.of(new Cookie("consilium", person.secret())
                .setUrl(TestServer.address().toString())));
        return this;
    }

    /** The same browser, to which the server will also give an answer of this status. */
    public Browser expecting(int status) {
        expected.add("status of " + status);
        return this;
    }

    /** A new tab that has not been anywhere yet. */
    public Page blank() {
        return context.newPage();
    }

    /** A new tab at this path of the site. */
    public Page visit(String path) {
        Page page = blank();
        page.navigate(path);
        return page;
    }

    /** Fails if a page can be scrolled sideways or breaks a rule of WCAG 2.2 AA that a program can see. */
    public static void assertAccessible(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("%s fits the width of the screen", page.url())
                .isEqualTo(true);
        showWhole(
                page,
                () -> assertNone(
                        page,
                        Axe.violationsOfTags(page, List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))));
    }

    /** Fails if something on a page is hard to tell from what is behind it, which is all that other colours can change. */
    public static void assertLegible(Page page) {
        showWhole(
                page,
                () -> assertNone(page, Axe.violationsOfRules(page, List.of("color-contrast", "link-in-text-block"))));
    }

    private static void assertNone(Page page, List<String> violations) {
        assertThat(violations).as("what axe finds on %s", page.url()).isEmpty();
    }

    /** In its whole length nothing of a page is half hidden behind the bars that stay in place, which axe would measure. */
    private static void showWhole(Page page, Runnable look) {
        ViewportSize screen = page.viewportSize();
        int length = ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
        page.setViewportSize(screen.width, Math.max(screen.height, length));
        look.run();
        page.setViewportSize(screen.width, screen.height);
    }

    /** What went wrong in its pages so far. */
    public List<String> errors() {
        return List.copyOf(errors);
    }

    /** Closes the browser; fails if one of its pages met an error. */
    @Override
    public void close() {
        context.close();
        assertThat(errors).as("errors in the browser's pages").isEmpty();
    }

    /** Ends the programs behind all browsers of the run. */
    static void closeAll() {
        STARTED.forEach(Playwright::close);
        STARTED.clear();
    }

    private static com.microsoft.playwright.Browser start() {
        Chromium found = Chromium.find();
        System.out.println("Browser tests use " + found.path());
        String node = SearchPath.find("node").orElseThrow().toString();
        Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1", "PLAYWRIGHT_NODEJS_PATH", node)));
        STARTED.add(playwright);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(found.path())
                        .setChromiumSandbox(false)
                        .setArgs(Chromium.ARGUMENTS));
    }
}
