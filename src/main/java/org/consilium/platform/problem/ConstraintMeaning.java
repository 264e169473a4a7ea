package org.consilium.platform.problem;

import java.util.Map;

/**
 * Tells what it means for people when a database constraint refuses a row; a feature offers one for its races. Constraint names
 * are unique in the database.
 */
public interface ConstraintMeaning {

    /** Problems by the name of the constraint. */
    Map<String, Problem> byConstraint();
}
