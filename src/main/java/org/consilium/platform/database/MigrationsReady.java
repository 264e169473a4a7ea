package org.consilium.platform.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready as long as the schema is the application's. */
@Readiness
@ApplicationScoped
class MigrationsReady implements HealthCheck {
    private final Migrations migrations;

    @Inject
    MigrationsReady(Migrations migrations) {
        this.migrations = migrations;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("migrations").status(complete()).build();
    }

    private boolean complete() {
        try {
            return migrations.missing().isEmpty();
        } catch (SQLException e) {
            return false;
        }
    }
}
