package org.consilium.testing;

import java.util.UUID;

/** Applications that wait for a verifier, put into the test database directly. */
public final class Applications {

    private Applications() {}

    /** Handed in on a day of January, with a document that was looked at and a work address: enough to approve, nothing strange. */
    public static UUID waiting(Forum forum, Person applicant) {
        UUID id = handedIn(forum, applicant);
        forum.run(
                "insert into document (id, member_id, kind, added_on, seen) values (?, ?, 'licence', '2026-01-05', true)",
                UUID.randomUUID(),
                applicant.id());
        forum.run(
                "insert into work_address (member_id, domain, address_hash, proven_on)"
                        + " values (?, 'hospital.example', random_bytes(32), '2026-01-05')",
                applicant.id());
        return id;
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
