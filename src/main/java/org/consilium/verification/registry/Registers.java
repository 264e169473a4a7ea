package org.consilium.verification.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
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
        Register register = entityManager.find(Register.class, name);
        if (register == null) {
            throw Problem.notFound();
        }
        return register;
    }

    boolean wasReadWhole(String name) {
        Register register = entityManager.find(Register.class, name);
        return register != null && register.wasReadWhole();
    }
}
