package org.consilium.testing;

import java.util.List;
import java.util.UUID;

/** Applications that wait for a verifier, put into the test database directly. */
public final class Applications {

    private Applications() {}

    /** Handed in on a day of January, with a document that was looked at and two colleagues who know the applicant: enough to approve, nothing strange. */
    public static UUID waiting(Forum forum, Person applicant) {
        UUID id = handedIn(forum, applicant);
        forum.run(
                "insert into document (id, member_id, kind, added_on, seen) values (?, ?, 'licence', '2026-01-05', true)",
                UUID.randomUUID(),
                applicant.id());
        vouched(forum, applicant);
        return id;
    }

    /** Two members have said that they know the applicant. */
    public static void vouched(Forum forum, Person applicant) {
        for (String name : List.of("Ines", "Olaf")) {
            forum.run(
                    "insert into vouch (member_id, voucher_id, knows, statement, given_on) values (?, ?, true, 'From the ward.', '2026-01-05')",
                    applicant.id(),
                    forum.member(name).id());
        }
    }

    /** Handed in, with no evidence at all. */
    public static UUID handedIn(Forum forum, Person applicant) {
        UUID id = UUID.randomUUID();
        forum.run(
                "insert into application (id, member_id, state, country, submitted_on, round, version)"
                        + " values (?, ?, 'open', 'PT', '2026-01-05', 1, 0)",
                id,
                applicant.id());
        return id;
    }

    /** One that the applicant is filling in. */
    public static UUID begun(Forum forum, Person applicant) {
        UUID id = UUID.randomUUID();
        forum.run(
                "insert into application (id, member_id, state, version) values (?, ?, 'draft', 0)",
                id,
                applicant.id());
        return id;
    }
}
