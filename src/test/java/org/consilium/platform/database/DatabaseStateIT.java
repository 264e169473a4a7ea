package org.consilium.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.consilium.testing.TestDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Asks the real database what the start check asks. */
@DisplayName("S32, S14 the database's settings and the application's privileges")
class DatabaseStateIT {
    private final DatabaseRules rules = new DatabaseRules(false);

    @Test
    void theDatabaseOfThisBuildKeepsEveryRule() throws SQLException {
        try (Connection connection = readCommitted()) {
            assertThat(rules.broken(DatabaseState.of(connection))).isEmpty();
        }
    }

    @Test
    void aSessionThatLosesUpdatesIsFound() throws SQLException {
        try (Connection connection = readCommitted();
                Statement statement = connection.createStatement()) {
            statement.execute("set session innodb_snapshot_isolation = off");

            assertThat(rules.broken(DatabaseState.of(connection)))
                    .singleElement()
                    .asString()
                    .contains("innodb_snapshot_isolation");
        }
    }

    @Test
    void theUserWhoMayChangeTheSchemaIsFound() throws SQLException {
        try (Connection connection = TestDatabase.owner().connect()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);

            assertThat(rules.broken(DatabaseState.of(connection)))
                    .singleElement()
                    .asString()
                    .contains("ALL PRIVILEGES");
        }
    }

    @Test
    void theApplicationsUserCannotChangeTheSchema() throws SQLException {
        try (Connection connection = TestDatabase.application().connect();
                Statement statement = connection.createStatement()) {
            assertThat(org.assertj.core.api.Assertions.catchThrowable(
                            () -> statement.execute("create table intruder (id int)")))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("denied");
        }
    }

    @Test
    @DisplayName("S14 the application's user can neither read nor write files of the database's machine")
    void theApplicationsUserCannotReachFiles() throws SQLException {
        try (Connection connection = TestDatabase.application().connect();
                Statement statement = connection.createStatement()) {
            for (String attempt : new String[] {
                "select * from member into outfile '/tmp/members'",
                "load data infile '/etc/passwd' into table demo_mail",
                "load data local infile '/etc/passwd' into table demo_mail"
            }) {
                assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> statement.execute(attempt)))
                        .as(attempt)
                        .isInstanceOf(SQLException.class);
            }
            try (ResultSet row = statement.executeQuery("select load_file('/etc/passwd')")) {
                row.next();
                assertThat(row.getString(1)).isNull();
            }
        }
    }

    private static Connection readCommitted() throws SQLException {
        Connection connection = TestDatabase.application().connect();
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        return connection;
    }
}
