package org.consilium.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.UUID;
import org.consilium.testing.Browser;
import org.consilium.testing.Forum;
import org.consilium.testing.Person;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServerTest
class RegistersPageIT {
    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);

    private final Forum forum = TestServer.forum();
    private final Person olga = forum.administrator("Olga");

    @ParameterizedTest
    @ValueSource(strings = {"/admin/registers", "/admin/registers/nppes", "/admin/registers/new"})
    void everyScreenShowsItWell(String path) {
        Screens.assertGood(olga, path);
    }

    @Test
    void anAdministratorDescribesARegisterTriesAFileAndImportsIt() {
        String name = "r" + UUID.randomUUID().toString().substring(0, 8);
        try (Browser browser = Browser.phone().as(olga)) {
            Page page = Screens.visit(browser, "/admin/registers");
            page.getByText("Another register").click();
            describe(page, name);
            page.getByText("Nothing was imported yet").waitFor();

            choose(page, "number,family,given\nA1,Quill,Mara\nA2,,Otto\nA3,Bramble,Ida\n");
            page.getByText("Try it").click();
            Locator tried = page.getByRole(AriaRole.ARTICLE).first();
            assertThat(tried).containsText("Done", SOON);
            assertThat(tried).containsText("3 rows, 2 entries would be written, one line rejected");
            tried.getByText("Rejected lines").click();
            assertThat(tried).containsText("Line 3 The family name is missing.");
            Browser.assertAccessible(page);

            page.getByLabel("Dry run").uncheck();
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Import").setExact(true))
                    .click();
            assertThat(page.getByRole(AriaRole.ARTICLE)).hasCount(2);
            assertThat(page.getByRole(AriaRole.ARTICLE).first()).containsText("2 entries written", SOON);
        }
        Screens.assertGood(olga, "/admin/registers/" + name);
        Screens.assertGood(olga, "/admin/registers/" + name + "/columns");
    }

    @Test
    void aFileThatIsRefusedSaysWhy() {
        try (Browser browser = Browser.desktop().as(olga)) {
            Page page = Screens.visit(browser, "/admin/registers/rpps");
            choose(page, "this,is,another\n1,2,3\n");
            page.getByText("Try it").click();
            Locator refused = page.getByRole(AriaRole.ARTICLE).first();
            assertThat(refused).containsText("Refused", SOON);
            assertThat(refused).containsText("An RPPS file has a column");
        }
    }

    @Test
    void nobodyButAnAdministratorFindsIt() {
        try (Browser browser = Browser.desktop().as(forum.verifier("Vera"))) {
            Page page = Screens.visit(browser, "/admin/registers");
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("Nothing here");
        }
    }

    private static void describe(Page page, String name) {
        page.getByLabel("Short name").fill(name);
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Chamber " + name);
        page.getByLabel("Country").selectOption("LI");
        page.getByLabel("Profession of everybody in it").selectOption("nurse");
        page.getByLabel("What a match proves").fill("That somebody of that name is listed.");
        page.getByLabel("Number", new Page.GetByLabelOptions().setExact(true)).fill("number");
        page.getByLabel("Family name", new Page.GetByLabelOptions().setExact(true))
                .fill("family");
        page.getByLabel("Given name").fill("given");
        page.getByText("Save").click();
    }

    private static void choose(Page page, String content) {
        page.getByLabel("File", new Page.GetByLabelOptions().setExact(true))
                .setInputFiles(new FilePayload("list.csv", "text/csv", content.getBytes(UTF_8)));
    }
}
