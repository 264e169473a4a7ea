package org.consilium.live.socket;

import jakarta.websocket.CloseReason;
import jakarta.websocket.SendHandler;
import jakarta.websocket.Session;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.consilium.live.protocol.CloseCode;
import org.jboss.logging.Logger;

/** A wire of Jakarta WebSocket. */
final class SessionWire implements Wire {
    private static final Logger LOG = Logger.getLogger(SessionWire.class);
    private static final int GOODBYE_TAKES_AT_MOST_MILLIS = 60_000;
    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    private final Session session;
    private final LiveMetrics metrics;

    SessionWire(Session session, LiveMetrics metrics) {
        this.session = session;
        this.metrics = metrics;
    }

    @Override
    public void send(String frame, Runnable sent) {
        SendHandler handler = result -> {
            if (result.isOK()) {
                metrics.frameSent();
                sent.run();
            }
        };
        session.getAsyncRemote().sendText(frame, handler);
    }

    @Override
    public void ping() {
        try {
            session.getAsyncRemote().sendPing(NOTHING.duplicate());
        } catch (IOException e) {
            LOG.debug("A ping could not be sent", e);
        }
    }

    /**
     * The idle time is what ends a connection whose other end neither reads nor answers. It is long, so that a reader who was
     * only slow still hears why; what waits meanwhile is one frame and the buffers of the network.
     */
    @Override
    public void close(CloseCode why) {
        try {
            session.setMaxIdleTimeout(GOODBYE_TAKES_AT_MOST_MILLIS);
            session.close(new CloseReason(CloseReason.CloseCodes.getCloseCode(why.code()), why.reason()));
        } catch (IOException e) {
            LOG.debug("A socket could not be closed in order", e);
        }
    }
}
