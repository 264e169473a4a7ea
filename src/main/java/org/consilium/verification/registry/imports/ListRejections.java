package org.consilium.verification.registry.imports;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.paging.Cursor;
import org.consilium.platform.paging.Limit;
import org.consilium.platform.paging.Page;
import org.consilium.platform.transaction.UseCase;
import org.jspecify.annotations.Nullable;

/** Lines of an import that were not taken, in their order. */
@UseCase
class ListRejections {
    private static final int KEYS = 1;

    private final Imports imports;

    @Inject
    ListRejections(Imports imports) {
        this.imports = imports;
    }

    Page<RejectionView> page(UUID id, @Nullable String cursor, @Nullable Integer wish) {
        RegisterImport run = imports.get(id);
        int limit = Limit.of(wish);
        Cursor after = Cursor.decode(cursor, KEYS);
        List<RejectionView> found = imports.rejections(run.id(), after == null ? 0 : after.number(0), limit + 1);
        return Page.of(found, limit, rejection -> Cursor.of(rejection.line()));
    }
}
