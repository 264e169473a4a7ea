package org.consilium.verification.registry.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Draws the line under a whole file: who was not in it is gone. A file that lacks very many of those known before was rather cut off
 * somewhere, and would lock out honest members; it changes nothing about them unless somebody insists.
 */
final class CloseRegister {
    private static final int MOST_MISSING_PERCENT = 20;

    private final Connection connection;

    CloseRegister(Connection connection) {
        this.connection = connection;
    }

    /**
     * How it ended.
     *
     * @param gone how many entries are gone by it
     * @param remark what an operator should know, or null
     */
    record Result(long gone, @Nullable String remark) {}

    /** In the connection's transaction. */
    Result after(ImportRun run) throws SQLException {
        Integer before = lastWholeRun(run.registry());
        if (before != null) {
            Counts counts = count(run, before);
            if (counts.missing() * 100 > counts.known() * MOST_MISSING_PERCENT && !run.acceptMissing()) {
                return new Result(
                        0,
                        "The file lacks " + counts.missing() + " of the " + counts.known()
                                + " entries known before, too many to be believed: they were left as they are. If the"
                                + " file is right, import it again and accept that.");
            }
            setLastWholeRun(run);
            return new Result(counts.missing(), null);
        }
        setLastWholeRun(run);
        return new Result(0, null);
    }

    private record Counts(long missing, long known) {}

    private @Nullable Integer lastWholeRun(String registry) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select last_full_run from registry where name = ? for update")) {
            statement.setString(1, registry);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                int number = row.getInt(1);
                return row.wasNull() ? null : number;
            }
        }
    }

    /** Of the entries that were there before this import, those that it did not see; and all that are there. */
    private Counts count(ImportRun run, int before) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select coalesce(sum(last_run < ?), 0), count(*) from registry_entry where registry = ? and last_run >= ?")) {
            statement.setInt(1, run.number());
            statement.setString(2, run.registry());
            statement.setInt(3, before);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new Counts(row.getLong(1), row.getLong(2));
            }
        }
    }

    private void setLastWholeRun(ImportRun run) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "update registry set last_full_run = ?, version = version + 1 where name = ?")) {
            statement.setInt(1, run.number());
            statement.setString(2, run.registry());
            statement.executeUpdate();
        }
    }
}
