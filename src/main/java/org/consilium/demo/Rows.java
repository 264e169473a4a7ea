package org.consilium.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows of one table on their way into the database, many at a time. */
final class Rows implements AutoCloseable {
    private static final int ROWS_A_BATCH = 500;

    private final PreparedStatement insert;
    private int waiting;

    /** Rows for a table; names come from this package only. */
    Rows(Connection connection, String table, String... columns) throws SQLException {
        this.insert = connection.prepareStatement("insert into %s (%s) values (%s)"
                .formatted(
                        table,
                        String.join(", ", columns),
                        String.join(", ", Collections.nCopies(columns.length, "?"))));
    }

    /** One row, its values in the order of the columns. */
    void add(@Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, inDatabase(values[i]));
        }
        insert.addBatch();
        if (++waiting == ROWS_A_BATCH) {
            flush();
        }
    }

    /** Writes what waits. */
    void flush() throws SQLException {
        insert.executeBatch();
        waiting = 0;
    }

    @Override
    public void close() throws SQLException {
        flush();
        insert.close();
    }

    /** A value as the driver takes it. */
    static @Nullable Object inDatabase(@Nullable Object value) {
        if (value instanceof UUID || value instanceof LocalDate) {
            return value.toString();
        }
        if (value instanceof Instant instant) {
            return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        }
        return value;
    }
}
