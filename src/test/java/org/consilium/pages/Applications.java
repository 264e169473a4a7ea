package org.consilium.pages;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.consilium.testing.Person;

/** Applications that wait for a verifier. */
final class Applications {

    private Applications() {}

    /** As confirming the address would have submitted it. */
    static UUID submittedBy(Person applicant) {
        UUID id = UUID.randomUUID();
        Accounts.forum()
                .run(
                        "insert into application (id, member_id, state, submitted_on, version) values (?, ?, 'open', ?, 0)",
                        id,
                        applicant.id(),
                        LocalDate.now(ZoneOffset.UTC));
        return id;
    }
}
