package org.consilium.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;

/** Counts the statements that the database ran, to see what work a call makes. */
public final class Statements {
    private static final int TIMES = 10;

    private Statements() {}

    /**
     * How many statements read or change rows during a call. The server's own jobs run statements too, some hundreds in a row when
     * much was left for them: the call is made until it has cost the same ten times running.
     */
    public static long of(Runnable call) {
        call.run();
        try (Connection connection = TestDatabase.owner().connect();
                Statement statement = connection.createStatement()) {
            AtomicLong cost = new AtomicLong();
            Eventually.holds("a call costs the same each time", () -> {
                cost.set(cost(call, statement));
                for (int i = 1; i < TIMES; i++) {
                    if (cost(call, statement) != cost.get()) {
                        return false;
                    }
                }
                return true;
            });
            return cost.get();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long cost(Runnable call, Statement statement) {
        long before = count(statement);
        call.run();
        return count(statement) - before;
    }

    private static long count(Statement statement) {
        try (ResultSet row = statement.executeQuery("select variable_value from information_schema.global_status"
                + " where variable_name = 'COM_STMT_EXECUTE'")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
