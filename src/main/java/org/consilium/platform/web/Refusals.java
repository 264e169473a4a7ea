package org.consilium.platform.web;

import java.util.Optional;
import org.consilium.platform.access.Caller;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Says in the site's own words what JAX-RS refuses by a bare status. */
final class Refusals {
    private Refusals() {}

    /**
     * The problem behind a status.
     *
     * @param status what JAX-RS would answer
     * @param caller who asked, or null
     * @return empty for a status that is our own mistake
     */
    static Optional<Problem> of(int status, @Nullable Caller caller) {
        return switch (status) {
            case 401, 403 -> Optional.of(denied(caller));
            case 404 -> Optional.of(Problem.notFound());
            case 405 -> Optional.of(new Problem(Problems.METHOD_NOT_ALLOWED, "See the API's description."));
            case 406 -> Optional.of(new Problem(Problems.NOT_ACCEPTABLE, "See the API's description."));
            case 415 -> Optional.of(new Problem(Problems.UNSUPPORTED_MEDIA_TYPE, "See the API's description."));
            case 503 -> Optional.of(new Problem(Problems.OVERLOADED, "Please try again in a moment."));
            default ->
                status < 500
                        ? Optional.of(new Problem(Problems.MALFORMED, "The request cannot be read."))
                        : Optional.empty();
        };
    }

    private static Problem denied(@Nullable Caller caller) {
        if (caller == null) {
            return new Problem(Problems.NOT_SIGNED_IN, "Please sign in first.");
        }
        if (caller.factorMissing()) {
            return new Problem(Problems.SECOND_FACTOR_NEEDED, "Please set up a second factor under Settings first.");
        }
        return caller.verified()
                ? new Problem(Problems.FORBIDDEN, "Your roles do not allow this.")
                : new Problem(Problems.VERIFICATION_REQUIRED, "This is open to verified members only.");
    }
}
