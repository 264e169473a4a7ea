package org.consilium.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.consilium.testing.Browser;
import org.consilium.testing.Clinic;
import org.consilium.testing.Forum;
import org.consilium.testing.Mailbox;
import org.consilium.testing.Person;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.Test;

@ServerTest
class RenewalPageIT {
    private static final String PATH = "/settings/verification";

    private final Forum forum = TestServer.forum();

    @Test
    void everyScreenShowsItWell() {
        try (Clinic clinic = new Clinic("AD")) {
            Screens.assertGood(endsIn(30, clinic.member("Ana Lima", clinic.listed("ANA", "LIMA"))), PATH);
        }
    }

    @Test
    void aMemberRenewsInTheLastWeeksWhatTheRegisterConfirms() {
        try (Clinic clinic = new Clinic("AD")) {
            Person ana = endsIn(30, clinic.member("Ana Lima", clinic.listed("ANA", "LIMA")));
            try (Browser browser = Browser.phone().as(ana)) {
                Page page = Screens.visit(browser, PATH);
                assertThat(page.getByText("Work address", new Page.GetByTextOptions().setExact(true)))
                        .isVisible();
                renew(page);
                assertThat(page.getByText("Renewed: it holds until")).isVisible();
                assertThat(page.getByText("You can renew it from")).isVisible();
            }
        }
    }

    @Test
    void beforeThatItSaysFromWhenOn() {
        try (Clinic clinic = new Clinic("AD");
                Browser browser =
                        Browser.desktop().as(endsIn(200, clinic.member("Ana", clinic.listed("ANA", "LIMA"))))) {
            Page page = Screens.visit(browser, PATH);
            assertThat(page.getByText("You can renew it from")).isVisible();
            assertThat(page.getByText("Renew it", new Page.GetByTextOptions().setExact(true)))
                    .hasCount(0);
        }
    }

    @Test
    void whomTheRegisterDoesNotConfirmConfirmsAWorkAddressInstead() {
        try (Clinic clinic = new Clinic("AD")) {
            Person ana = endsIn(30, clinic.member("Ana Lima", "NOT-THERE"));
            String address = "ana.lima@" + clinic.domain();
            try (Browser browser = Browser.phone().as(ana).expecting(409)) {
                Page page = Screens.visit(browser, PATH);
                renew(page);
                assertThat(page.getByText("The register does not confirm your entry today."))
                        .isVisible();
                page.getByLabel("E-mail at work").fill(address);
                page.getByText("Send the link").click();
                page.getByText("A link is on its way").waitFor();
                page.navigate("/work-address#" + Mailbox.secret(Mailbox.await(address), "/work-address"));
                page.getByText("This address is mine").click();
                page.getByText("To your application").click();
                renew(page);
                assertThat(page.getByText("Renewed: it holds until")).isVisible();
            }
        }
    }

    @Test
    void whoNeverAppliedIsToldThatItDoesNotEnd() {
        try (Browser browser = Browser.phone().as(forum.member("Ana")).expecting(404)) {
            assertThat(Screens.visit(browser, PATH).getByText("Your verification has no end."))
                    .isVisible();
        }
    }

    private Person endsIn(int days, Person member) {
        forum.run(
                "update application set valid_until = ? where member_id = ?",
                LocalDate.now(ZoneOffset.UTC).plusDays(days),
                member.id());
        return member;
    }

    private static void renew(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Renew it"))
                .click();
    }
}
