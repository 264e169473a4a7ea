package org.consilium.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;
import org.hibernate.service.UnknownUnwrapTypeException;
import org.hibernate.service.spi.Configurable;

/**
 * Lends Hibernate the driver's own connections from the server's pool. The pool's wrapper takes a lock for each value that is read
 * from a row, a third of the server's work for a page of posts. The pool still begins and ends the transactions.
 */
public final class PooledConnections implements ConnectionProvider, Configurable {
    private static final long serialVersionUID = 1L;

    private final transient Map<Connection, Connection> lent = new ConcurrentHashMap<>();
    private transient DataSource pool;

    /** Hibernate makes it, by the name in the persistence unit. */
    @SuppressWarnings("NullAway.Init") // the pool comes by configure, before anything is lent
    public PooledConnections() {}

    @Override
    public void configure(Map<String, Object> settings) {
        pool = (DataSource) Objects.requireNonNull(settings.get(JdbcSettings.DATASOURCE));
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection pooled = pool.getConnection();
        Connection driver = pooled.unwrap(org.mariadb.jdbc.Connection.class);
        lent.put(driver, pooled);
        return driver;
    }

    @Override
    public void closeConnection(Connection driver) throws SQLException {
        try (Connection pooled = Objects.requireNonNull(lent.remove(driver))) {
            if (driver.isClosed()) {
                tellThatItBroke(pooled);
            }
        }
    }

    @Override
    public boolean supportsAggressiveRelease() {
        return true;
    }

    @Override
    public boolean isUnwrappableAs(Class<?> type) {
        return type.isInstance(pool);
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        if (!isUnwrappableAs(type)) {
            throw new UnknownUnwrapTypeException(type);
        }
        return type.cast(pool);
    }

    /**
     * The pool only learns from failures that it sees itself. The driver makes a plain statement of a closed connection without a
     * word, but does not prepare one.
     */
    static void tellThatItBroke(Connection pooled) {
        try {
            pooled.prepareStatement("select 1").close();
        } catch (SQLException asItShould) {
            // What broke it has been reported.
        }
    }
}
