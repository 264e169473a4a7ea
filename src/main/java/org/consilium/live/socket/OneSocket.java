package org.consilium.live.socket;

import jakarta.websocket.Extension;
import jakarta.websocket.server.ServerEndpointConfig;
import java.util.List;

/**
 * Gives one connection its endpoint. Whatever else the container might ask has been answered before, and is answered here once
 * more, because the default answers look through the class path at every handshake.
 */
final class OneSocket extends ServerEndpointConfig.Configurator {
    private final SocketEndpoint endpoint;

    OneSocket(SocketEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    @Override
    public <T> T getEndpointInstance(Class<T> type) {
        return type.cast(endpoint);
    }

    /** Checked by the handshake; an access token needs none. */
    @Override
    public boolean checkOrigin(String origin) {
        return true;
    }

    @Override
    public String getNegotiatedSubprotocol(List<String> supported, List<String> requested) {
        return "";
    }

    @Override
    public List<Extension> getNegotiatedExtensions(List<Extension> installed, List<Extension> requested) {
        return List.of();
    }
}
