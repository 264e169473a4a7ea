package org.consilium.verification.registry.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Keeps two imports of a register from running at once, on whatever machines: a lock that the database lets go when its connection
 * ends, however it ends.
 */
final class RegisterLock implements AutoCloseable {
    private static final String NAME = "concat(database(), '.registry.', ?)";

    private final Connection connection;
    private final String registry;

    private RegisterLock(Connection connection, String registry) {
        this.connection = connection;
        this.registry = registry;
    }

    /**
     * Takes the lock.
     *
     * @throws RegisterBusy if somebody has it
     */
    static RegisterLock take(Connection connection, String registry) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select get_lock(" + NAME + ", 0)")) {
            statement.setString(1, registry);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                if (row.getInt(1) != 1) {
                    throw new RegisterBusy();
                }
            }
        }
        return new RegisterLock(connection, registry);
    }

    @Override
    public void close() throws SQLException {
        if (connection.isClosed()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement("select release_lock(" + NAME + ")")) {
            statement.setString(1, registry);
            statement.executeQuery().close();
        }
    }
}
