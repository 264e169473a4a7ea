package org.consilium.cli.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What tables a database has. */
final class Tables {
    private static final String HISTORY = "flyway_schema_history";

    private Tables() {}

    /** The application's tables, by name; the migrations' own book-keeping is not among them. */
    static List<String> of(Connection connection) throws SQLException {
        return strings(connection, """
                select table_name from information_schema.tables
                where table_schema = database() and table_type = 'BASE TABLE' and table_name <> '%s'
                order by table_name
                """.formatted(HISTORY));
    }

    /** The columns of a table's primary key, ready to be sorted by. */
    static String primaryKey(Connection connection, String table) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("""
                select column_name from information_schema.statistics
                where table_schema = database() and table_name = ? and index_name = 'PRIMARY' order by seq_in_index
                """)) {
            query.setString(1, table);
            List<String> columns = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    columns.add(quoted(rows.getString(1)));
                }
            }
            return String.join(", ", columns);
        }
    }

    /** Version of the last migration that was applied; empty if there was none. */
    static String schemaVersion(Connection connection) throws SQLException {
        List<String> versions = strings(
                connection,
                "select version from " + HISTORY
                        + " where success = 1 and version is not null order by version desc limit 1");
        return versions.isEmpty() ? "" : versions.get(0);
    }

    /** A name as SQL takes it. Names come from the database's own catalogue or from a checked archive. */
    static String quoted(String name) {
        return "`" + name.replace("`", "``") + "`";
    }

    static String quotedNames(List<Column> columns) {
        return columns.stream().map(column -> quoted(column.name())).collect(Collectors.joining(", "));
    }

    private static List<String> strings(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
