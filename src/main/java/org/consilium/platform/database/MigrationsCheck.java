package org.consilium.platform.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.util.SortedSet;
import org.consilium.platform.config.StartCheck;
import org.consilium.platform.config.StartRefused;
import org.hibernate.SessionFactory;
import org.hibernate.tool.schema.spi.SchemaManagementException;

/** The schema is the application's before the first request: no migration is missing, and the entities fit the tables. */
@ApplicationScoped
class MigrationsCheck implements StartCheck {
    private final Migrations migrations;
    private final EntityManagerFactory entities;

    @Inject
    MigrationsCheck(Migrations migrations, EntityManagerFactory entities) {
        this.migrations = migrations;
        this.entities = entities;
    }

    @Override
    public void check() {
        try {
            SortedSet<String> missing = migrations.missing();
            if (!missing.isEmpty()) {
                throw new StartRefused("The database's schema lacks " + missing.size() + " migrations, the first is "
                        + missing.first() + ": run 'consilium-cli migrate'.");
            }
            entities.unwrap(SessionFactory.class).getSchemaManager().validateMappedObjects();
        } catch (SchemaManagementException e) {
            throw new StartRefused(
                    "The database's schema was changed by hand: " + e.getMessage()
                            + ". Restore what the migrations made.",
                    e);
        } catch (SQLException e) {
            throw new StartRefused(
                    "The database's schema cannot be read: check the connection, or run 'consilium-cli migrate' first.",
                    e);
        }
    }
}
