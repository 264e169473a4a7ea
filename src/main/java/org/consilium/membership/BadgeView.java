package org.consilium.membership;

import org.jspecify.annotations.Nullable;

/**
 * The verified badge beside a name.
 *
 * @param profession its name, such as "Physician"
 * @param specialty the first specialty's name, or null if there is none or it is not shown
 * @param stage the career stage of students and residents, who have a badge of their own; null for all others
 * @param role {@code moderator}, or null
 */
public record BadgeView(
        String profession,
        @Nullable String specialty,
        @Nullable String stage,
        @Nullable String role) {}
