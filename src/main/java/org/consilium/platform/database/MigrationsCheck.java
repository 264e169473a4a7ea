package org.consilium.platform.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.SortedSet;
import org.consilium.platform.config.StartCheck;
import org.consilium.platform.config.StartRefused;

/** The schema is the application's before the first request. */
@ApplicationScoped
class MigrationsCheck implements StartCheck {
    private final Migrations migrations;

    @Inject
    MigrationsCheck(Migrations migrations) {
        this.migrations = migrations;
    }

    @Override
    public void check() {
        try {
            SortedSet<String> missing = migrations.missing();
            if (!missing.isEmpty()) {
                throw new StartRefused("The database's schema lacks " + missing.size() + " migrations, the first is "
                        + missing.first() + ": run 'consilium-cli migrate'.");
            }
        } catch (SQLException e) {
            throw new StartRefused(
                    "The database's schema cannot be read: check the connection, or run 'consilium-cli migrate' first.",
                    e);
        }
    }
}
