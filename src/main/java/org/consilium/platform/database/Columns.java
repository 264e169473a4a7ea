package org.consilium.platform.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of an answer, taken column by column from the left; what can be missing is asked for as such. */
public final class Columns {
    private final ResultSet row;
    private int last;

    Columns(ResultSet row) {
        this.row = row;
    }

    void nextRow() {
        last = 0;
    }

    /** An id. */
    public UUID id() throws SQLException {
        return Objects.requireNonNull(idOrNull());
    }

    /** An id that can be missing. */
    public @Nullable UUID idOrNull() throws SQLException {
        @Nullable String text = row.getString(++last);
        return text == null ? null : UUID.fromString(text);
    }

    /** A text. */
    public String text() throws SQLException {
        return Objects.requireNonNull(textOrNull());
    }

    /** A text that can be missing. */
    public @Nullable String textOrNull() throws SQLException {
        return row.getString(++last);
    }

    /** A number. */
    public int number() throws SQLException {
        return row.getInt(++last);
    }

    /** A number that can be missing. */
    public @Nullable Integer numberOrNull() throws SQLException {
        int number = row.getInt(++last);
        return row.wasNull() ? null : number;
    }

    /** A large number. */
    public long large() throws SQLException {
        return row.getLong(++last);
    }

    /** A large number that can be missing. */
    public @Nullable Long largeOrNull() throws SQLException {
        long number = row.getLong(++last);
        return row.wasNull() ? null : number;
    }

    /** Yes or no; no if it is missing. */
    public boolean flag() throws SQLException {
        return row.getBoolean(++last);
    }

    /** A day. */
    public LocalDate day() throws SQLException {
        return Objects.requireNonNull(row.getObject(++last, LocalDate.class));
    }

    /** A time, which the database keeps in UTC. */
    public Instant time() throws SQLException {
        return Objects.requireNonNull(timeOrNull());
    }

    /** A time that can be missing. */
    public @Nullable Instant timeOrNull() throws SQLException {
        @Nullable LocalDateTime time = row.getObject(++last, LocalDateTime.class);
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }
}
