package org.consilium.verification.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.consilium.platform.problem.Problem;

/** All registers. */
@ApplicationScoped
public class Registers {
    private final EntityManager entityManager;

    @Inject
    Registers(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** All of them, by label. */
    public List<Register> all() {
        return entityManager
                .createQuery("select r from Register r order by r.label", Register.class)
                .getResultList();
    }

    /**
     * The register of that name.
     *
     * @throws Problem {@code not-found}
     */
    public Register get(String name) {
        return find(name).orElseThrow(Problem::notFound);
    }

    /** The register of that name, if there is one. */
    public Optional<Register> find(String name) {
        return Optional.ofNullable(entityManager.find(Register.class, name));
    }

    /** Adds one. */
    public void add(Register register) {
        entityManager.persist(register);
    }

    boolean wasReadWhole(String name) {
        return find(name).filter(Register::wasReadWhole).isPresent();
    }
}
