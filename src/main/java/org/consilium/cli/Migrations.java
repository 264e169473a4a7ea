package org.consilium.cli;

import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;

/** Brings the schema of a database to what this version needs. The server itself never changes the schema. */
public final class Migrations {

    /** Kept, because a logger that nobody holds forgets its level. What was applied is the caller's to say. */
    private static final Logger CHATTER = Logger.getLogger("org.flywaydb");

    private final Flyway flyway;

    /** Migrations of the database behind this source, whose user may change the schema. */
    public Migrations(DataSource owner) {
        this(owner, MigrationVersion.LATEST);
    }

    private Migrations(DataSource owner, MigrationVersion target) {
        CHATTER.setLevel(Level.WARNING);
        ClassLoader classes = Objects.requireNonNull(Migrations.class.getClassLoader());
        this.flyway = Flyway.configure(classes)
                .dataSource(owner)
                .locations("classpath:db/migration")
                .validateMigrationNaming(true)
                .target(target)
                .load();
    }

    /** Migrations up to a version that the schema of an older backup had. */
    static Migrations upTo(DataSource owner, String version) {
        return new Migrations(owner, MigrationVersion.fromVersion(version));
    }

    /**
     * Applies what is missing, in order.
     *
     * @return how many migrations were applied
     */
    public int apply() {
        return flyway.migrate().migrationsExecuted;
    }
}
