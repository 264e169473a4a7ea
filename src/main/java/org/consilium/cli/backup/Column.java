package org.consilium.cli.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table, as the archive writes it.
 *
 * @param name its name
 * @param binary whether its values are bytes and not text
 */
record Column(String name, boolean binary) {
    private static final String STORED_COLUMNS = """
            select column_name,
                   data_type in ('binary', 'varbinary', 'tinyblob', 'blob', 'mediumblob', 'longblob') as is_binary
            from information_schema.columns
            where table_schema = database() and table_name = ? and generation_expression is null
            order by ordinal_position
            """;

    /** The columns of a table that hold values of their own. */
    static List<Column> of(Connection connection, String table) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(STORED_COLUMNS)) {
            query.setString(1, table);
            List<Column> columns = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    columns.add(new Column(rows.getString(1), rows.getBoolean(2)));
                }
            }
            return columns;
        }
    }

    /** The value of the current row as text, or null. */
    @Nullable String read(ResultSet row, int index) throws SQLException {
        if (!binary) {
            return row.getString(index);
        }
        byte[] bytes = row.getBytes(index);
        return bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
    }

    /** Puts a value that {@link #read} gave into a statement. */
    void write(PreparedStatement insert, int index, @Nullable String value) throws SQLException {
        if (binary && value != null) {
            insert.setBytes(index, Base64.getDecoder().decode(value));
        } else {
            insert.setString(index, value);
        }
    }
}
