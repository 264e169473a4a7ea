package org.consilium.platform.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.consilium.platform.config.StartCheck;
import org.consilium.platform.config.StartRefused;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Asks the database at the start. In the demo a broken rule is a warning: nothing there is worth its protection. */
@ApplicationScoped
class DatabaseCheck implements StartCheck {
    private static final Logger LOG = Logger.getLogger(DatabaseCheck.class);

    private final DataSource database;
    private final DatabaseRules rules;
    private final boolean demo;

    @Inject
    DatabaseCheck(
            DataSource database,
            @ConfigProperty(name = "consilium.database.replication") boolean replication,
            @ConfigProperty(name = "consilium.demo") boolean demo) {
        this.database = database;
        this.rules = new DatabaseRules(replication);
        this.demo = demo;
    }

    @Override
    public void check() {
        List<String> broken = rules.broken(state());
        if (broken.isEmpty()) {
            return;
        }
        if (!demo) {
            throw new StartRefused(String.join(" ", broken));
        }
        broken.forEach(rule -> LOG.warnf("Outside the demo this stops the start: %s", rule));
    }

    private DatabaseState state() {
        try (Connection connection = database.getConnection()) {
            return DatabaseState.of(connection);
        } catch (SQLException e) {
            throw new StartRefused(
                    "The database cannot be reached: check CONSILIUM_DB_URL, CONSILIUM_DB_USER and CONSILIUM_DB_PASSWORD.",
                    e);
        }
    }
}
