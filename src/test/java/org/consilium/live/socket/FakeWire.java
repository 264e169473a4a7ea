package org.consilium.live.socket;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.consilium.live.protocol.CloseCode;
import org.jspecify.annotations.Nullable;

/** A wire that keeps what it is given; a jammed one takes a frame and does not get it on its way. */
final class FakeWire implements Wire {
    final List<String> sent = new ArrayList<>();
    boolean jammed;
    int pings;

    @Nullable CloseCode closed;

    private final Queue<Runnable> underWay = new ArrayDeque<>();

    @Override
    public void send(String frame, Runnable done) {
        sent.add(frame);
        if (jammed) {
            underWay.add(done);
        } else {
            done.run();
        }
    }

    /** Lets the frame go that is held back. */
    void letOneGo() {
        underWay.remove().run();
    }

    @Override
    public void ping() {
        pings++;
    }

    @Override
    public void close(CloseCode why) {
        closed = why;
    }
}
