package org.consilium.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.consilium.testing.Applications;
import org.consilium.testing.Browser;
import org.consilium.testing.Forum;
import org.consilium.testing.Person;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.Test;

@ServerTest
class StatisticsPageIT {
    private static final String PATH = "/admin/verification";

    private final Forum forum = TestServer.forum();

    @Test
    void anAdministratorSeesHowVerificationGoesWithoutNames() {
        Person vera = forum.verifier("Vera Statistics");
        UUID application = Applications.waiting(forum, forum.applicant("Nia"));
        forum.run(
                "insert into application_act (application_id, position, round, verifier_id, decision, ground, reason, acted_on)"
                        + " values (?, 0, 1, ?, 'refuse', 'no-answer', 'Nothing came.', ?)",
                application,
                vera.id(),
                LocalDate.now(ZoneOffset.UTC));
        Person ada = forum.administrator("Ada");
        Screens.assertGood(ada, PATH);
        try (Browser browser = Browser.desktop().as(ada)) {
            Page page = Screens.visit(browser, PATH);
            assertThat(page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName("No answer")))
                    .isVisible();
            assertThat(page.getByText("Vera Statistics")).hasCount(0);
        }
    }
}
