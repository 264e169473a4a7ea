package org.consilium.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.consilium.testing.Forum;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.Test;

@ServerTest
class DemoApplicationsIT {
    private static final String OF_THE_DEMO =
            " from application a join member m on m.id = a.member_id where m.email like '%@demo.example'";

    private final Forum forum = TestServer.forum();

    @Test
    void verifiersFindApplicationsInEveryStateToTryTheDeskOn() {
        assertThat(forum.count("select count(*)" + OF_THE_DEMO)).isEqualTo(25);
        // Those who are approved lapse once the server's clock was moved.
        assertThat(forum.texts("select distinct a.state" + OF_THE_DEMO))
                .contains("draft", "open", "asked", "refused", "appealed", "lapsed");
        assertThat(forum.texts("select distinct a.flags" + OF_THE_DEMO + " and a.state = 'open'"))
                .contains("", "name-differs", "entry-not-active", "profession-differs", "address-differs", "escalated");
    }

    @Test
    void theyComeWithEvidenceUntilTheyAreDecided() {
        assertThat(
                        forum.texts(
                                "select distinct d.kind from document d join application a on a.member_id = d.member_id"
                                        + " join member m on m.id = a.member_id where m.email like '%@demo.example' and a.state = 'open'"))
                .contains("licence", "enrolment");
        assertThat(forum.count("select count(*) from work_address w join application a on a.member_id = w.member_id"
                        + " join member m on m.id = a.member_id where m.email like '%@demo.example'"
                        + " and a.state in ('approved', 'refused', 'lapsed') and w.address is not null"))
                .isZero();
    }
}
