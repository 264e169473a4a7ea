package org.consilium.membership;

import org.jspecify.annotations.Nullable;

/** Where an avatar is to be had. */
final class AvatarUrl {
    private AvatarUrl() {}

    /** The address of the picture under that random key. */
    static String of(String key) {
        return "/api/v1/avatars/" + key;
    }

    /** The address of a picture, or null if there is none. */
    static @Nullable String orNull(@Nullable String key) {
        return key == null ? null : of(key);
    }
}
