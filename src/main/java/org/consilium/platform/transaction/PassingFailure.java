package org.consilium.platform.transaction;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells failures of the database that pass by themselves from those that would come again. */
final class PassingFailure {
    /**
     * MariaDB's numbers: 1213 deadlock, 1205 lock wait timeout, 1020 row changed since the snapshot, 1047 node not ready, 1180
     * commit failed in the cluster.
     */
    private static final Set<Integer> CODES = Set.of(1213, 1205, 1020, 1047, 1180);

    private static final String CONNECTION_EXCEPTION = "08";
    private static final String CERTIFICATION_FAILED = "25S03";
    private static final int DEEPEST_CAUSE = 20;

    private PassingFailure() {}

    /** Whether another try of the whole transaction may succeed. */
    static boolean isPassing(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            if (cause instanceof SQLException sql && isPassing(sql)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean isPassing(SQLException failure) {
        @Nullable String state = failure.getSQLState();
        return CODES.contains(failure.getErrorCode())
                || (state != null && (state.startsWith(CONNECTION_EXCEPTION) || state.equals(CERTIFICATION_FAILED)));
    }
}
