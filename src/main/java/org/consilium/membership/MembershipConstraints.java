package org.consilium.membership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.consilium.platform.problem.ConstraintMeaning;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.problem.ProblemType;
import org.consilium.platform.problem.Problems;

/** What the races mean that the database decides. */
@ApplicationScoped
class MembershipConstraints implements ConstraintMeaning {
    static final ProblemType HANDLE_TAKEN = new ProblemType("handle-taken", 409, "This handle is taken");

    @Override
    public Map<String, Problem> byConstraint() {
        return Map.of(
                "one_member_per_handle", new Problem(HANDLE_TAKEN, "Somebody else has this handle already."),
                // Only whoever reads the mails of the address learns this.
                "one_account_per_email",
                        new Problem(Problems.LINK_UNUSABLE, "Another account uses this address by now."));
    }
}
