package org.consilium.platform.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * How the database is set for the application's connections.
 *
 * @param flushLog {@code innodb_flush_log_at_trx_commit}: 1 if a commit is on disk
 * @param snapshotIsolation whether a lost update is told
 * @param binaryLog whether a log keeps the order of writes
 * @param isolation the transactions' isolation
 * @param privileges what the application's user may do
 */
record DatabaseState(
        int flushLog, boolean snapshotIsolation, boolean binaryLog, String isolation, List<String> privileges) {

    /** Asks the database. */
    static DatabaseState of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            List<String> privileges = new ArrayList<>();
            try (ResultSet grants = statement.executeQuery("show grants")) {
                while (grants.next()) {
                    privileges.addAll(Grant.privileges(grants.getString(1)));
                }
            }
            try (ResultSet row = statement.executeQuery("""
                    select @@global.innodb_flush_log_at_trx_commit, @@session.innodb_snapshot_isolation,
                           @@global.log_bin, @@session.tx_isolation""")) {
                row.next();
                return new DatabaseState(
                        row.getInt(1), row.getBoolean(2), row.getBoolean(3), row.getString(4), List.copyOf(privileges));
            }
        }
    }
}
