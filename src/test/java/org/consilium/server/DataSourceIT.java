package org.consilium.server;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the server's own pool of connections promises, seen from inside the server. */
@ExtendWith(ArquillianExtension.class)
class DataSourceIT {

    @Resource(lookup = "java:jboss/datasources/ConsiliumDS")
    private DataSource pool;

    @Deployment
    static WebArchive inside() {
        return ShrinkWrap.create(WebArchive.class, "inside.war").addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
    }

    @Test
    void readsSeeWhatWasCommittedAndNothingElse() throws SQLException {
        try (Connection connection = pool.getConnection()) {
            if (connection.getTransactionIsolation() != Connection.TRANSACTION_READ_COMMITTED) {
                throw new AssertionError("The isolation is " + connection.getTransactionIsolation());
            }
        }
    }

    @Test
    void theDatabaseKeepsItsPromises() throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select @@innodb_flush_log_at_trx_commit, @@innodb_snapshot_isolation, @@log_bin")) {
            row.next();
            if (row.getInt(1) != 1 || row.getInt(2) != 1 || row.getInt(3) != 0) {
                throw new AssertionError("S32: the database is not set as it must be.");
            }
        }
    }
}
