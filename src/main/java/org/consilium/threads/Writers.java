package org.consilium.threads;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.consilium.membership.AuthorView;
import org.consilium.membership.MemberNames;
import org.jspecify.annotations.Nullable;

/** The members behind some rows, loaded by one statement; a row without one is by a former member. */
record Writers(Map<UUID, AuthorView> views) {

    /** Collects ids and loads them at once. */
    static final class Wanted {
        private final Set<UUID> ids = new HashSet<>();

        Wanted add(@Nullable UUID id) {
            if (id != null) {
                ids.add(id);
            }
            return this;
        }

        Writers load(MemberNames names) {
            return new Writers(ids.isEmpty() ? Map.of() : names.authors(ids));
        }
    }

    AuthorView of(@Nullable UUID id) {
        return id == null ? AuthorView.formerMember() : views.getOrDefault(id, AuthorView.formerMember());
    }
}
