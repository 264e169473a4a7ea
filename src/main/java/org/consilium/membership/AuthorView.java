package org.consilium.membership;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whoever wrote something, as other members see them.
 *
 * @param id null for a former member
 * @param handle how to mention them
 * @param avatar address of the picture; null means initials
 * @param badge null for a former member
 * @param demo whether this is a made-up member of the demo
 */
public record AuthorView(
        @Nullable UUID id,
        String displayName,
        @Nullable String handle,
        @Nullable String avatar,
        @Nullable BadgeView badge,
        boolean demo) {
    private static final AuthorView FORMER = new AuthorView(null, "Former member", null, null, null, false);

    /** Somebody whose account is gone. */
    public static AuthorView formerMember() {
        return FORMER;
    }
}
