package org.consilium.deidentification.gate;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What an author did with a finding. */
public enum Outcome {
    /** Wrote the proposed replacement instead. */
    ACCEPTED,
    /** Said that it identifies nobody. */
    DISMISSED,
    /** Published the text with it, without a word. */
    KEPT;

    /** The name used in the API and in the database. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
