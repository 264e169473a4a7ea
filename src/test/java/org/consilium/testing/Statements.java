package org.consilium.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Counts the statements that the database ran, to see what work a call makes. */
public final class Statements {
    private static final int TRIES = 8;

    private Statements() {}

    /**
     * How many statements read or change rows during a call. The server's own jobs run statements too, now and then: the call is
     * made some times, and the smallest number is its own.
     */
    public static long of(Runnable call) {
        call.run();
        long fewest = Long.MAX_VALUE;
        try (Connection connection = TestDatabase.owner().connect();
                Statement statement = connection.createStatement()) {
            for (int i = 0; i < TRIES; i++) {
                long before = count(statement);
                call.run();
                fewest = Math.min(fewest, count(statement) - before);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return fewest;
    }

    private static long count(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select sum(variable_value) from information_schema.global_status"
                + " where variable_name in ('COM_STMT_EXECUTE')")) {
            row.next();
            return row.getLong(1);
        }
    }
}
