package org.consilium.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.consilium.testing.Api;
import org.consilium.testing.Eventually;
import org.consilium.testing.Forum;
import org.consilium.testing.Mailbox;
import org.consilium.testing.Person;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.Test;

/** What is kept for a while only goes when its time is over, and not before. The pages say how long that is. */
@ServerTest
class RetentionIT {
    private final Forum forum = TestServer.forum();
    private final Person ana = forum.member("Ana");
    private final Person ben = forum.member("Ben");

    @Test
    void aMailedLinkGoesWhenItCannotBeUsedAnyMore() {
        mailedLink(ana, "- interval 1 hour");
        mailedLink(ben, "+ interval 1 hour");

        forum.makeDue("forget-unconfirmed-accounts");

        awaitNone("mailed_link where member_id = ?", ana.id());
        assertThat(count("mailed_link where member_id = ?", ben.id())).isOne();
    }

    @Test
    void anAccountWhoseAddressNobodyConfirmedGoesAfterAWeek() {
        Person mistyped = signedUp(8, false);
        Person lastWeek = signedUp(6, false);
        Person confirmed = signedUp(8, true);

        forum.makeDue("forget-unconfirmed-accounts");

        awaitNone("member where id = ?", mistyped.id());
        assertThat(count("member where id = ?", lastWeek.id())).isOne();
        assertThat(count("member where id = ?", confirmed.id())).isOne();
    }

    @Test
    void aSignInGoesOnceItHasEnded() {
        Person elsewhere = forum.signedInAgain(ana);
        forum.run("update sign_in set expires_on = utc_date() where member_id = ?", ana.id());
        Person idle = forum.member("Ida");
        forum.run("update sign_in set last_used_on = utc_date() - interval 4 day where member_id = ?", idle.id());

        forum.makeDue("forget-ended-sign-ins");

        awaitNone("sign_in where member_id = ?", elsewhere.id());
        awaitNone("sign_in where member_id = ?", idle.id());
        assertThat(Api.anonymous().as(ben).get("/me")).hasStatus(200);
    }

    @Test
    void anAccessTokenIsListedForAMonthAfterItsEnd() {
        forum.accessToken(ana, "read");
        forum.accessToken(ben, "read");
        forum.run("update access_token set expires_on = utc_date() - interval 31 day where member_id = ?", ana.id());
        forum.run("update access_token set expires_on = utc_date() - interval 29 day where member_id = ?", ben.id());

        forum.makeDue("forget-ended-sign-ins");

        awaitNone("access_token where member_id = ?", ana.id());
        assertThat(count("access_token where member_id = ?", ben.id())).isOne();
    }

    @Test
    void theKeyOfACreationGoesAfterTwoDays() {
        creationKey(ana, 3);
        creationKey(ben, 1);

        forum.makeDue("forget-idempotency-keys");

        awaitNone("idempotency_key where member = ?", ana.id());
        assertThat(count("idempotency_key where member = ?", ben.id())).isOne();
    }

    @Test
    void aMailOfTheDemoGoesAfterAMonth() {
        demoMail(ana, 31);
        demoMail(ben, 29);

        forum.makeDue("forget-demo-mails");

        Eventually.holds("the old mail is gone", () -> mailsTo(ana) == 0);
        assertThat(mailsTo(ben)).isOne();
    }

    @Test
    void aMailThatWasSentIsKeptNowhereElse() {
        assertThat(Api.anonymous().post("/accounts/password-resets", Map.of("email", ana.email())))
                .hasStatus(202);
        Mailbox.await(ana.email());

        awaitNone("job where kind in ('send-mail', 'send-password-reset') and state <> ?", "dead");
    }

    private void mailedLink(Person person, String end) {
        forum.run(
                "insert into mailed_link (secret_hash, member_id, purpose, expires_at)"
                        + " values (random_bytes(32), ?, 'reset', utc_timestamp() " + end + ")",
                person.id());
    }

    private Person signedUp(int daysAgo, boolean confirmed) {
        Person person = forum.applicant("Nia");
        forum.run(
                "update member set created_on = utc_date() - interval ? day, email_confirmed = ? where id = ?",
                daysAgo,
                confirmed,
                person.id());
        return person;
    }

    private void creationKey(Person person, int daysAgo) {
        forum.run(
                "insert into idempotency_key (member, key_hash, request_hash, created_on)"
                        + " values (?, random_bytes(32), random_bytes(32), utc_date() - interval ? day)",
                person.id(),
                daysAgo);
    }

    private void demoMail(Person person, int daysAgo) {
        forum.run(
                "insert into demo_mail (id, recipient, subject, body, sent_at)"
                        + " values (uuid(), ?, 'Hello', 'Hello', utc_timestamp() - interval ? day)",
                person.email(),
                daysAgo);
    }

    private long mailsTo(Person person) {
        return count("demo_mail where recipient = ?", person.email());
    }

    private void awaitNone(String rows, Object parameter) {
        Eventually.holds("gone: " + rows, () -> count(rows, parameter) == 0);
    }

    private long count(String rows, Object parameter) {
        return forum.count("select count(*) from " + rows, parameter);
    }
}
