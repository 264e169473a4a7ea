package org.consilium.verification.registry;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a register says about somebody's standing. */
public enum EntryStatus {
    /** Registered, and nothing is held against it. */
    ACTIVE,
    /** Registered, but without what it takes to practise, such as a licence; or suspended. */
    INACTIVE,
    /** Struck off, withdrawn or dead. */
    DEACTIVATED,
    /** The register's latest whole file does not hold the number any more. Never stored: it follows from the imports. */
    GONE;

    /** The name used in the API and in the database. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static EntryStatus of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
