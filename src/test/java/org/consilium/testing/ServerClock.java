package org.consilium.testing;

import java.time.Duration;
import java.util.Map;

/** Moves the server's clock while a test runs, and puts it right afterwards: use it in a try-with-resources. */
public final class ServerClock implements AutoCloseable {

    private static final String DOOR = "/test-door/clock";

    private final Api api = Api.anonymous();

    /** The server now lives this much later. */
    public ServerClock ahead(Duration time) {
        api.put(DOOR, Map.of("secondsAhead", time.toSeconds()));
        return this;
    }

    @Override
    public void close() {
        ahead(Duration.ZERO);
    }
}
