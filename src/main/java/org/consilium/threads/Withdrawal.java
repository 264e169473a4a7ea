package org.consilium.threads;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who took a post's text away. */
public enum Withdrawal {
    /** Whoever wrote it. */
    AUTHOR,
    /** A moderator, who gave a reason. */
    MODERATOR;

    /** The name used in the API. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
