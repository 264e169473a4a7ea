package org.consilium.verification.workplace;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.consilium.platform.paging.Cursor;
import org.consilium.platform.paging.Limit;
import org.consilium.platform.paging.Page;
import org.consilium.platform.transaction.UseCase;
import org.jspecify.annotations.Nullable;

/** The domains, by name. */
@UseCase
class ListWorkDomains {
    private final WorkDomains domains;

    @Inject
    ListWorkDomains(WorkDomains domains) {
        this.domains = domains;
    }

    Page<WorkDomainView> page(@Nullable String text, @Nullable String cursor, @Nullable Integer wish) {
        int limit = Limit.of(wish);
        Cursor after = Cursor.decode(cursor, 1);
        List<WorkDomainView> rows = domains
                .page(
                        text == null ? "" : text.strip().toLowerCase(Locale.ROOT),
                        after == null ? "" : after.text(0),
                        limit + 1)
                .stream()
                .map(WorkDomain::view)
                .toList();
        return Page.of(rows, limit, row -> Cursor.of(row.domain()));
    }
}
