package org.consilium.verification.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.problem.ProblemType;
import org.consilium.verification.identifier.IdentifierScheme;
import org.jspecify.annotations.Nullable;

/** A register that files can be imported for. */
@Entity
@Table(name = "registry")
public class Register {
    static final ProblemType BUILT_IN = new ProblemType("register-built-in", 409, "This register cannot be changed");

    @Id
    private String name;

    @Column
    private String label;

    @Column
    private RegisterKind kind;

    @Column
    private String country;

    @Column
    private @Nullable IdentifierScheme scheme;

    @Column
    private String professions;

    @Column
    private String proves;

    @Column(columnDefinition = "text")
    private @Nullable String mapping;

    @Column(name = "last_full_run")
    private @Nullable Integer lastFullRun;

    @Version
    private int version;

    /** For the database. */
    protected Register() {}

    /** A further register, whose files are of {@link RegisterKind#CSV}. */
    public Register(String name) {
        this.name = name;
        this.kind = RegisterKind.CSV;
    }

    /**
     * Says what it is and how its files are laid out.
     *
     * @param covered ids of the professions; empty for all
     * @param columns the mapping of its files' columns, as JSON
     */
    public void describe(
            String newLabel,
            String newCountry,
            @Nullable IdentifierScheme newScheme,
            Collection<String> covered,
            String whatItProves,
            String columns) {
        if (kind != RegisterKind.CSV) {
            throw new Problem(BUILT_IN, "The files of this register have a layout of their own.");
        }
        label = newLabel;
        country = newCountry;
        scheme = newScheme;
        professions = String.join(" ", covered);
        proves = whatItProves;
        mapping = columns;
    }

    /** The name in paths and in the database. */
    public String name() {
        return name;
    }

    /** What its files are. */
    public RegisterKind kind() {
        return kind;
    }

    /** How its files' columns are to be read, as JSON; empty where the kind tells. */
    public Optional<String> mapping() {
        return Optional.ofNullable(mapping);
    }

    /** Whether a whole file of it was read. */
    boolean wasReadWhole() {
        return lastFullRun != null;
    }

    /** What others may know of it. */
    public RegisterView view() {
        Set<String> covered = professions.isEmpty() ? Set.of() : Set.of(professions.split(" "));
        return new RegisterView(name, label, kind, country, scheme, covered, proves, wasReadWhole());
    }
}
