package org.consilium.platform.audit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an entry's code covers.
 *
 * @param seq 1, 2, 3… without gaps
 * @param happenedOn day in UTC
 * @param kind what was done, such as {@code role-granted}
 * @param actor who did it; null for the server itself or the command line
 * @param subject whom or what it was done to
 * @param detail further facts as a JSON object with sorted names, exactly as stored
 * @param keyId number of the key that made the code
 */
record AuditRecord(
        long seq,
        LocalDate happenedOn,
        String kind,
        @Nullable UUID actor,
        @Nullable UUID subject,
        String detail,
        int keyId) {}
