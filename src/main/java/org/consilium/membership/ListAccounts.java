package org.consilium.membership;

import jakarta.inject.Inject;
import java.util.List;
import org.consilium.platform.paging.Cursor;
import org.consilium.platform.paging.Limit;
import org.consilium.platform.paging.Page;
import org.consilium.platform.transaction.UseCase;
import org.jspecify.annotations.Nullable;

/** The accounts of the site, by e-mail address. */
@UseCase
class ListAccounts {
    private final Members members;
    private final AdminViews views;

    @Inject
    ListAccounts(Members members, AdminViews views) {
        this.members = members;
        this.views = views;
    }

    /**
     * A page of them.
     *
     * @param start what name or address start with; null or empty for all
     * @param state only accounts in this state; null for all but erased ones
     */
    Page<MemberAdminView> page(
            @Nullable String start, @Nullable String state, @Nullable String cursor, @Nullable Integer wish) {
        int limit = Limit.of(wish);
        Cursor after = Cursor.decode(cursor, 1);
        List<Member> found = members.accounts(
                start == null ? "" : start.strip(),
                state == null || state.isEmpty() ? null : MemberState.of(state),
                after == null ? "" : after.text(0),
                limit + 1);
        return Page.of(views.of(found), limit, row -> Cursor.of(row.email()));
    }
}
