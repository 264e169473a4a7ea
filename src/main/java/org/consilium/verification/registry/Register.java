package org.consilium.verification.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.Set;
import org.consilium.verification.identifier.IdentifierScheme;
import org.jspecify.annotations.Nullable;

/** A register that files can be imported for. */
@Entity
@Table(name = "registry")
public class Register {
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
