package org.consilium.platform.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import javax.sql.DataSource;

/** Gives out the server's pool of connections. */
@ApplicationScoped
@SuppressWarnings("UnusedVariable") // CDI reads it
class DataSourceProducer {
    @Produces
    @Resource(lookup = "java:jboss/datasources/ConsiliumDS")
    private DataSource database;
}
