package org.consilium.verification.registry.imports;

import jakarta.inject.Inject;
import java.util.List;
import org.consilium.platform.paging.Cursor;
import org.consilium.platform.paging.Limit;
import org.consilium.platform.paging.Page;
import org.consilium.platform.transaction.UseCase;
import org.jspecify.annotations.Nullable;

/** Imports, the newest first. */
@UseCase
class ListImports {
    private static final int KEYS = 1;

    private final Imports imports;

    @Inject
    ListImports(Imports imports) {
        this.imports = imports;
    }

    Page<ImportView> page(@Nullable String registry, @Nullable String cursor, @Nullable Integer wish) {
        int limit = Limit.of(wish);
        Cursor after = Cursor.decode(cursor, KEYS);
        int before = after == null ? Integer.MAX_VALUE : (int) Math.min(Integer.MAX_VALUE, after.number(0));
        List<RegisterImport> found = imports.before(before, registry, limit + 1);
        return Page.of(found, limit, run -> Cursor.of(run.number())).map(ImportView::of);
    }
}
