package org.consilium.platform.audit;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An entry of the audit log, for somebody it speaks of.
 *
 * @param byYou whether they did it themselves; who else did is not told
 * @param aboutYou whether it was done to them
 */
public record AuditTrace(
        long seq,
        LocalDate happenedOn,
        String kind,
        boolean byYou,
        boolean aboutYou,
        @JsonRawValue String detail) {

    static AuditTrace of(AuditRecord entry, UUID memberId) {
        return new AuditTrace(
                entry.seq(),
                entry.happenedOn(),
                entry.kind(),
                memberId.equals(entry.actor()),
                memberId.equals(entry.subject()),
                entry.detail());
    }
}
