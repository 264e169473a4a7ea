package org.consilium.platform.audit;

import jakarta.inject.Inject;
import java.util.List;
import org.consilium.platform.paging.Cursor;
import org.consilium.platform.paging.Limit;
import org.consilium.platform.paging.Page;
import org.consilium.platform.transaction.UseCase;
import org.jspecify.annotations.Nullable;

/** Reads the audit log, newest entry first. */
@UseCase
class ListAudit {
    private final AuditEntries entries;

    @Inject
    ListAudit(AuditEntries entries) {
        this.entries = entries;
    }

    Page<AuditEntryView> page(@Nullable String cursor, @Nullable Integer wish) {
        @Nullable Cursor after = Cursor.decode(cursor, 1);
        int limit = Limit.of(wish);
        List<AuditEntry> found = entries.before(after == null ? Long.MAX_VALUE : after.number(0), limit + 1);
        return Page.of(found, limit, entry -> Cursor.of(entry.seq())).map(AuditEntryView::of);
    }
}
