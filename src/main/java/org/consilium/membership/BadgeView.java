package org.consilium.membership;

import org.jspecify.annotations.Nullable;

/**
 * The verified badge beside a name.
 *
 * @param profession its name, such as "Physician"
 * @param specialty the first specialty's name, or null if there is none or it is not shown
 * @param role {@code moderator}, or null
 */
public record BadgeView(
        String profession,
        @Nullable String specialty,
        @Nullable String role) {}
