package org.consilium.platform.access;

import java.security.Principal;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Who is calling, as it stood in the database when the request came in. Use cases take it as a parameter.
 *
 * @param memberId the account
 * @param signInId the sign-in or the access token by which the caller was recognised
 * @param access how the caller was recognised
 * @param roles the roles that count now; {@link Role#MEMBER} only for a verified member
 * @param factorMissing whether roles were left out because they need a second factor that is not set up
 * @param moderatesAll whether a moderator's role is for all boards
 * @param moderatedBoards the boards of a moderator whose role is for some
 * @param profession id of the profession
 * @param specialties MeSH ids of the specialties
 * @param country ISO 3166-1 alpha-2 code
 * @param steppedUpUntil until when the factor counts as just confirmed, null if it does not
 */
public record Caller(
        UUID memberId,
        UUID signInId,
        Access access,
        Set<Role> roles,
        boolean factorMissing,
        boolean moderatesAll,
        Set<UUID> moderatedBoards,
        String profession,
        Set<String> specialties,
        String country,
        @Nullable Instant steppedUpUntil)
        implements Principal {

    /** Copies the sets, so that a caller never changes during a request. */
    public Caller {
        roles = Set.copyOf(roles);
        moderatedBoards = Set.copyOf(moderatedBoards);
        specialties = Set.copyOf(specialties);
    }

    /** The account's id: nothing that a log should not show. */
    @Override
    public String getName() {
        return memberId.toString();
    }

    /** Whether this is a verified member. */
    public boolean verified() {
        return has(Role.MEMBER);
    }

    /** Whether the caller holds the role. */
    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Whether the caller keeps order on that board. */
    public boolean moderates(UUID boardId) {
        return has(Role.MODERATOR) && (moderatesAll || moderatedBoards.contains(boardId));
    }

    /** Whether {@code @RolesAllowed} with that name lets the caller in. */
    public boolean isCalled(String name) {
        return name.equals(Role.Names.SIGNED_IN)
                || roles.stream().anyMatch(role -> role.id().equals(name));
    }

    /**
     * Refuses an access token: what changes the account itself is for the site's own pages.
     *
     * @throws Problem {@code insufficient-scope}
     */
    public void requireCookie() {
        if (access != Access.COOKIE) {
            throw new Problem(
                    Problems.INSUFFICIENT_SCOPE, "Access tokens cannot do this. Please use the site's pages.");
        }
    }

    /**
     * Refuses whoever has not entered password and factor again in the last minutes.
     *
     * @throws Problem {@code insufficient-scope} or {@code step-up-required}
     */
    public void requireStepUp(Instant now) {
        requireCookie();
        if (!steppedUp(now)) {
            throw new Problem(
                    Problems.STEP_UP_REQUIRED, "Please enter your password again, and your code if you use one.");
        }
    }

    /** Whether password and factor were entered again in the last minutes. */
    public boolean steppedUp(Instant now) {
        return steppedUpUntil != null && now.isBefore(steppedUpUntil);
    }
}
