package org.consilium.membership.signin;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.consilium.platform.access.Access;
import org.consilium.platform.access.Caller;
import org.consilium.platform.access.Role;
import org.consilium.platform.database.Columns;
import org.jspecify.annotations.Nullable;

/**
 * What the database knows of somebody who presents a secret.
 *
 * @param id the sign-in or the access token
 * @param writtenDay day of last use; long ago for an unused token
 * @param scope of a token, or {@code cookie}
 * @param grants role names; a role for all boards ends in an asterisk
 */
record CallerRow(
        UUID id,
        LocalDate writtenDay,
        String scope,
        UUID memberId,
        boolean verified,
        boolean secondFactor,
        String profession,
        String country,
        List<String> specialties,
        List<String> grants,
        List<String> boards) {
    private static final String ALL_BOARDS = "*";

    static CallerRow of(Columns row) throws SQLException {
        return new CallerRow(
                row.id(),
                row.day(),
                row.text(),
                row.id(),
                row.text().equals("member"),
                row.flag(),
                row.text(),
                row.text(),
                list(row.textOrNull()),
                list(row.textOrNull()),
                list(row.textOrNull()));
    }

    /**
     * The caller.
     *
     * @param demo whether this is the demo, where no role needs a second factor
     */
    Caller caller(@Nullable Instant steppedUpUntil, boolean demo) {
        Set<Role> granted = granted();
        boolean factorMissing = !granted.isEmpty() && !secondFactor && !demo;
        Set<Role> roles = factorMissing ? EnumSet.noneOf(Role.class) : granted;
        if (verified) {
            roles.add(Role.MEMBER);
        }
        return new Caller(
                memberId,
                id,
                access(),
                roles,
                factorMissing,
                grants.contains(Role.Names.MODERATOR + ALL_BOARDS),
                boards.stream().map(UUID::fromString).collect(Collectors.toSet()),
                profession,
                new LinkedHashSet<>(specialties),
                country,
                steppedUpUntil);
    }

    /** Whoever is not (or no longer) a verified member may at most run the site. */
    private Set<Role> granted() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String grant : grants) {
            roles.add(Role.of(grant.replace(ALL_BOARDS, "")));
        }
        if (!verified) {
            roles.retainAll(EnumSet.of(Role.ADMINISTRATOR));
        }
        return roles;
    }

    private Access access() {
        return switch (scope) {
            case "cookie" -> Access.COOKIE;
            case "write" -> Access.TOKEN_WRITE;
            default -> Access.TOKEN_READ;
        };
    }

    private static List<String> list(@Nullable String joined) {
        return joined == null ? List.of() : Arrays.asList(joined.split(","));
    }
}
