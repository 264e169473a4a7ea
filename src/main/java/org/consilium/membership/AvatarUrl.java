package org.consilium.membership;

import org.jspecify.annotations.Nullable;

/** Where an avatar is to be had. */
final class AvatarUrl {
    private AvatarUrl() {}

    /** The address of the picture under a random key, or null if there is none. */
    static @Nullable String of(@Nullable String key) {
        return key == null ? null : "/api/v1/avatars/" + key;
    }
}
