package org.consilium.live.topic;

import java.util.UUID;
import org.consilium.platform.access.Caller;

/** Who may follow what, as the database says at this moment. */
public interface Doors {

    /** Whether the caller sees the thread. */
    boolean seesThread(Caller caller, UUID thread);

    /** Whether the caller sees the board. */
    boolean seesBoard(Caller caller, String slug);
}
