package org.consilium.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.access.Role;

/**
 * An account, for administrators.
 *
 * @param roles the roles that were granted, by name
 * @param moderatedBoards slugs of the boards of a moderator whose role is not for all
 * @param since the day of the sign-up
 * @param factor whether a second factor is on
 */
public record MemberAdminView(
        UUID id,
        String name,
        String email,
        String displayName,
        MemberState state,
        List<Role> roles,
        List<String> moderatedBoards,
        LocalDate since,
        boolean factor) {}
