package org.consilium.live.socket;

import jakarta.websocket.CloseReason;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.MessageHandler;
import jakarta.websocket.PongMessage;
import jakarta.websocket.Session;
import java.nio.ByteBuffer;
import org.consilium.live.protocol.CloseCode;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The server's end of one connection: hands what the container tells to the socket. */
public final class SocketEndpoint extends Endpoint {
    private static final Logger LOG = Logger.getLogger(SocketEndpoint.class);

    private final OpenSockets openSockets;
    private final Visitor visitor;
    private @Nullable LiveSocket socket;

    SocketEndpoint(OpenSockets openSockets, Visitor visitor) {
        this.openSockets = openSockets;
        this.visitor = visitor;
    }

    @Override
    public void onOpen(Session session, EndpointConfig config) {
        LiveSocket opened = openSockets.open(session, visitor);
        socket = opened;
        session.addMessageHandler(String.class, new MessageParts(opened));
        session.addMessageHandler(ByteBuffer.class, (MessageHandler.Partial<ByteBuffer>)
                (bytes, last) -> opened.close(CloseCode.BAD_MESSAGE));
        session.addMessageHandler(PongMessage.class, (MessageHandler.Whole<PongMessage>) pong -> opened.heard());
    }

    @Override
    public void onClose(Session session, CloseReason reason) {
        if (socket != null) {
            socket.end();
        }
    }

    /** A broken connection is everyday; {@link #onClose} follows. */
    @Override
    public void onError(Session session, Throwable thrown) {
        LOG.debug("A socket failed", thrown);
    }
}
