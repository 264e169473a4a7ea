package org.consilium.membership;

import java.util.List;
import java.util.UUID;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.problem.ProblemType;

/** A site always has somebody who runs it. */
final class AdministratorPolicy {
    static final ProblemType LAST_ADMINISTRATOR =
            new ProblemType("last-administrator", 409, "This is the last administrator");

    private AdministratorPolicy() {}

    /**
     * Refuses to let the last one go.
     *
     * @param administrators all there are
     * @throws Problem {@code last-administrator}
     */
    static void requireAnotherThan(UUID leaving, List<UUID> administrators) {
        if (administrators.contains(leaving) && administrators.stream().allMatch(leaving::equals)) {
            throw new Problem(
                    LAST_ADMINISTRATOR, "Appoint another administrator first, or nobody could run this site.");
        }
    }
}
