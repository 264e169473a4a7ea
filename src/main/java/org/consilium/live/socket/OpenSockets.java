package org.consilium.live.socket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.websocket.Session;
import org.consilium.live.hint.Hints;
import org.consilium.live.protocol.ClientMessages;
import org.consilium.live.protocol.CloseCode;
import org.consilium.live.protocol.Frames;
import org.consilium.live.topic.Topics;

/** Opens sockets. */
@ApplicationScoped
class OpenSockets {
    private final Exchange exchange;

    @Inject
    OpenSockets(
            ClientMessages messages, Frames frames, Topics topics, Hints hints, Sockets sockets, LiveMetrics metrics) {
        this.exchange = new Exchange(messages, frames, topics, hints, sockets, metrics);
    }

    /** Opens a socket on a connection, and closes it at once if its member has too many. */
    LiveSocket open(Session session, Visitor visitor) {
        SessionWire wire = new SessionWire(session, exchange.metrics());
        LiveSocket socket = new LiveSocket(wire, visitor, exchange, System::nanoTime);
        if (!exchange.sockets().admit(socket)) {
            socket.close(CloseCode.TOO_MANY_SOCKETS);
        }
        return socket;
    }
}
