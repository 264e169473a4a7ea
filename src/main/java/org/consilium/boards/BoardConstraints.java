package org.consilium.boards;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.consilium.platform.problem.ConstraintMeaning;
import org.consilium.platform.problem.Problem;

/** What the boards' constraints mean when two administrators meet. */
@ApplicationScoped
class BoardConstraints implements ConstraintMeaning {

    @Override
    public Map<String, Problem> byConstraint() {
        return Map.of("board_slug_taken", new Problem(Board.SLUG_TAKEN, "Another board has this address."));
    }
}
