package org.consilium.verification;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.stream.Stream;
import org.consilium.platform.problem.Problem;

/** What a verifier decides. */
public enum Decision {
    /** Let in. */
    APPROVE,
    /** Not let in. */
    REFUSE;

    /** The name used in the API. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The decision of that name.
     *
     * @throws Problem if there is none
     */
    @JsonCreator
    public static Decision of(String id) {
        return Stream.of(values())
                .filter(decision -> decision.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("decision", "Decide to approve or to refuse."));
    }
}
