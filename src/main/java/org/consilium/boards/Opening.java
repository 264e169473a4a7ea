package org.consilium.boards;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.stream.Stream;
import org.consilium.platform.problem.Problem;

/** Who may open threads on a board. */
public enum Opening {
    /** Everybody who sees the board. */
    MEMBERS,
    /** Only those who moderate it. */
    MODERATORS;

    /** The name used in the API. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The value of that name.
     *
     * @throws Problem if there is none
     */
    @JsonCreator
    public static Opening of(String id) {
        return Stream.of(values())
                .filter(opening -> opening.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("opening", "This is \"members\" or \"moderators\"."));
    }
}
