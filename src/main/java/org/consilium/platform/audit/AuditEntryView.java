package org.consilium.platform.audit;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An entry as administrators see it.
 *
 * @param seq its number, without gaps
 * @param happenedOn day in UTC
 * @param kind what was done
 * @param actor member who did it; null for the server itself
 * @param subject whom or what it was done to
 * @param detail further facts
 */
public record AuditEntryView(
        long seq,
        LocalDate happenedOn,
        String kind,
        @Nullable UUID actor,
        @Nullable UUID subject,

        @JsonRawValue @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT)
        String detail) {

    static AuditEntryView of(AuditEntry entry) {
        AuditRecord covered = entry.covered();
        return new AuditEntryView(
                covered.seq(),
                covered.happenedOn(),
                covered.kind(),
                covered.actor(),
                covered.subject(),
                covered.detail());
    }
}
