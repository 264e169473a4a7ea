package org.consilium.live.topic;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.consilium.platform.access.Caller;

/** Doors that are open until they are closed for somebody; they can fail like a database. */
final class FakeDoors implements Doors {
    volatile boolean down;
    private final Set<UUID> shutOut = ConcurrentHashMap.newKeySet();

    void closeFor(Reader reader) {
        shutOut.add(reader.caller().memberId());
    }

    @Override
    public boolean seesThread(Caller caller, UUID thread) {
        return isOpenFor(caller);
    }

    @Override
    public boolean seesBoard(Caller caller, String slug) {
        return isOpenFor(caller);
    }

    private boolean isOpenFor(Caller caller) {
        if (down) {
            throw new IllegalStateException("The database does not answer");
        }
        return !shutOut.contains(caller.memberId());
    }
}
