package org.consilium.platform.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the database must be like. Each rule that is broken is one line that says what to do. */
final class DatabaseRules {
    /** All the application needs; its schema is changed by another user. */
    private static final Set<String> NEEDED = Set.of("USAGE", "SELECT", "INSERT", "UPDATE", "DELETE");

    private final boolean replication;

    /**
     * The rules.
     *
     * @param replication whether the operator chose to replicate, and so to keep a binary log
     */
    DatabaseRules(boolean replication) {
        this.replication = replication;
    }

    List<String> broken(DatabaseState state) {
        List<String> broken = new ArrayList<>();
        if (state.flushLog() != 1) {
            broken.add("The database may lose acknowledged posts: set innodb_flush_log_at_trx_commit=1 (it is "
                    + state.flushLog() + ").");
        }
        if (!state.snapshotIsolation()) {
            broken.add("The database may lose updates: set innodb_snapshot_isolation=ON.");
        }
        if (state.binaryLog() && !replication) {
            broken.add("The database keeps a binary log, which shows the order of anonymous posts: set skip-log-bin, or"
                    + " consilium.database.replication=true if you replicate and accept that.");
        }
        if (!state.isolation().equals("READ-COMMITTED")) {
            broken.add("The database's transactions are " + state.isolation() + ": they must be READ-COMMITTED.");
        }
        String tooMuch = state.privileges().stream()
                .filter(privilege -> !NEEDED.contains(privilege))
                .distinct()
                .collect(Collectors.joining(", "));
        if (!tooMuch.isEmpty()) {
            broken.add("The application's database user may do too much (" + tooMuch
                    + "): grant it SELECT, INSERT, UPDATE, DELETE only and migrate with another user.");
        }
        return broken;
    }
}
