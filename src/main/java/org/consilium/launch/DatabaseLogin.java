package org.consilium.launch;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * Where a database is and who one is there.
 *
 * @param url a {@code jdbc:mariadb:} address
 */
public record DatabaseLogin(String url, String user, String password) {

    /** A source of new connections, without a pool. */
    public DataSource dataSource() {
        try {
            MariaDbDataSource source = new MariaDbDataSource(url);
            source.setUser(user);
            source.setPassword(password);
            return source;
        } catch (SQLException e) {
            throw new CannotStart("This is not the address of a MariaDB database: " + url, e);
        }
    }

    /** One new connection. */
    public Connection connect() throws SQLException {
        return dataSource().getConnection();
    }

    /** The same user on another database of the same server. */
    public DatabaseLogin onDatabase(String database) {
        return new DatabaseLogin(url.substring(0, url.lastIndexOf('/') + 1) + database, user, password);
    }

    @Override
    public String toString() {
        return user + " at " + url;
    }
}
