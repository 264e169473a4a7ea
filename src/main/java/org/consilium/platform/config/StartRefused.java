package org.consilium.platform.config;

import org.jspecify.annotations.Nullable;

/** The server must not start. The message is one line that says what is wrong and what to do; it holds no secret. */
public class StartRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Refuses the start for this reason. */
    public StartRefused(String message) {
        this(message, null);
    }

    /** Refuses the start for this reason, found through this failure. The reason is all that is shown. */
    public StartRefused(@Nullable String message, @Nullable Throwable cause) {
        super(message, cause, false, false);
    }
}
