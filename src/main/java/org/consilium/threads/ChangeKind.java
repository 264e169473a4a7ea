package org.consilium.threads;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What can change in a thread. */
public enum ChangeKind {
    /** A new post. */
    POST_ADDED,
    /** Another text. */
    POST_EDITED,
    /** A text was taken away. */
    POST_WITHDRAWN,
    /** A text is there again. */
    POST_RESTORED,
    /** A post's number of helpful marks. */
    POST_HELPFUL,
    /** Title, pin, lock, close or board. */
    THREAD_STATE;

    /** The name used in live frames, such as {@code post.added}. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
