package org.consilium.platform.transaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceContext;

/** Gives repositories the entity manager; the container's proxy finds the one of the running transaction. */
@ApplicationScoped
@SuppressWarnings("UnusedVariable") // CDI reads them
class PersistenceUnit {
    @Produces
    @PersistenceContext(unitName = "consilium")
    private EntityManager entityManager;

    @Produces
    @jakarta.persistence.PersistenceUnit(unitName = "consilium")
    @SuppressWarnings("NullAway.Init") // the container sets it
    private EntityManagerFactory factory;
}
