package org.consilium.platform.database;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.servlet.ServletContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Compares the schema with the migrations that the application brings. */
@ApplicationScoped
class Migrations {
    private static final String FOLDER = "/WEB-INF/classes/db/migration/";
    private static final Pattern FILE = Pattern.compile(".*/V([0-9.]+)__[^/]*\\.sql");

    private final DataSource database;
    private volatile Set<String> brought = Set.of();

    @Inject
    Migrations(DataSource database) {
        this.database = database;
    }

    /** Reads the application's own list, before the start checks ask for it. */
    void list(
            @Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE - 1) @Initialized(ApplicationScoped.class) ServletContext application) {
        brought = application.getResourcePaths(FOLDER).stream()
                .map(FILE::matcher)
                .filter(Matcher::matches)
                .map(file -> file.group(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The versions that the schema lacks, oldest first. A schema that is ahead is fine: it was expanded for the next version. */
    SortedSet<String> missing() throws SQLException {
        SortedSet<String> missing = new TreeSet<>(brought);
        missing.removeAll(applied());
        return missing;
    }

    private Set<String> applied() throws SQLException {
        Set<String> versions = new HashSet<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select version from flyway_schema_history where success and version is not null")) {
            while (rows.next()) {
                versions.add(rows.getString(1));
            }
        }
        return versions;
    }
}
