package org.consilium.membership.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.consilium.testing.Api;
import org.consilium.testing.Forum;
import org.consilium.testing.Person;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.Test;

/** The room for acts that write nothing about their caller. The calls are those of the tests' own door. */
@ServerTest
class LeavesNoTraceIT {
    private static final String TRACELESS = "/test-door/traceless";
    private static final String ORDINARY = TRACELESS + "/not";

    private final Forum forum = TestServer.forum();
    private final Person ana = forum.member("Ana");

    @Test
    void whoeverActsWithoutATraceWasNotHereToday() {
        usedYesterday("sign_in");
        Api browser = Api.anonymous().as(ana);

        assertThat(browser.get(TRACELESS)).hasStatus(200);
        assertThat(browser.get(TRACELESS).text()).contains(ana.id().toString());
        assertThat(usedToday("sign_in")).isZero();

        assertThat(browser.get(ORDINARY)).hasStatus(200);
        assertThat(usedToday("sign_in")).isOne();
    }

    @Test
    void neitherWasTheirProgram() {
        Api program = Api.anonymous().withToken(forum.accessToken(ana, "read"));

        assertThat(program.get(TRACELESS)).hasStatus(200);
        assertThat(usedToday("access_token")).isZero();

        assertThat(program.get(ORDINARY)).hasStatus(200);
        assertThat(usedToday("access_token")).isOne();
    }

    private void usedYesterday(String table) {
        forum.run("update " + table + " set last_used_on = utc_date() - interval 1 day where member_id = ?", ana.id());
    }

    private long usedToday(String table) {
        return forum.count(
                "select count(*) from " + table + " where member_id = ? and last_used_on = utc_date()", ana.id());
    }
}
