package org.consilium.platform.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.consilium.platform.transaction.Tries;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Plain SQL queries for what is read most. Outside a transaction each is one round trip, on connections that never take part in
 * one; inside, it is asked on the transaction's own connection and sees what that has written, except for changes of entities that
 * were not flushed yet.
 */
@ApplicationScoped
public class Reads {
    private final EntityManager entityManager;
    private final Tries tries;

    @Resource(lookup = "java:jboss/datasources/ConsiliumReads")
    @SuppressWarnings("NullAway.Init") // no CDI bean: the container sets it before the first call
    private DataSource pool;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    @SuppressWarnings("NullAway.Init") // the same
    private TransactionSynchronizationRegistry transactions;

    @Inject
    Reads(EntityManager entityManager, Tries tries) {
        this.entityManager = entityManager;
        this.tries = tries;
    }

    /**
     * Makes something of a row.
     *
     * @param <T> what
     */
    @FunctionalInterface
    public interface Mapping<T> {
        /** What the row says. */
        T of(Columns row) throws SQLException;
    }

    /** The first row of the answer. */
    public <T> Optional<T> first(String sql, Mapping<T> mapping, @Nullable Object... parameters) {
        return all(sql, mapping, parameters).stream().findFirst();
    }

    /**
     * All rows of the answer.
     *
     * @param parameters ids, texts, numbers, days, bytes and instants
     * @throws ReadFailed if there is no answer
     */
    public <T> List<T> all(String sql, Mapping<T> mapping, @Nullable Object... parameters) {
        if (transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            return entityManager
                    .unwrap(Session.class)
                    .doReturningWork(connection -> ask(connection, sql, mapping, parameters));
        }
        return tries.run(() -> askOnce(sql, mapping, parameters));
    }

    private <T> List<T> askOnce(String sql, Mapping<T> mapping, @Nullable Object... parameters) {
        try (Connection pooled = pool.getConnection()) {
            // The driver's own connection, for the reason that PooledConnections gives.
            Connection driver = pooled.unwrap(org.mariadb.jdbc.Connection.class);
            try {
                return ask(driver, sql, mapping, parameters);
            } finally {
                if (driver.isClosed()) {
                    PooledConnections.tellThatItBroke(pooled);
                }
            }
        } catch (SQLException e) {
            throw new ReadFailed(e);
        }
    }

    private static <T> List<T> ask(
            Connection connection, String sql, Mapping<T> mapping, @Nullable Object... parameters) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                query.setObject(i + 1, value(parameters[i]));
            }
            try (ResultSet rows = query.executeQuery()) {
                List<T> found = new ArrayList<>();
                Columns columns = new Columns(rows);
                while (rows.next()) {
                    columns.nextRow();
                    found.add(mapping.of(columns));
                }
                return found;
            }
        }
    }

    private static @Nullable Object value(@Nullable Object parameter) {
        return parameter instanceof Instant time ? LocalDateTime.ofInstant(time, ZoneOffset.UTC) : parameter;
    }
}
