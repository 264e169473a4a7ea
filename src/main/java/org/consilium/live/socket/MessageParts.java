package org.consilium.live.socket;

import jakarta.websocket.MessageHandler;
import org.consilium.live.protocol.CloseCode;

/**
 * Puts a message together from the parts in which it comes. The container could do that, but its limit on a message's size does
 * not hold for one that comes in several packets (Undertow 2.3.24): a member could fill the server's memory with a single message.
 */
final class MessageParts implements MessageHandler.Partial<String> {
    private final LiveSocket socket;
    private final StringBuilder message = new StringBuilder();
    private boolean tooBig;

    MessageParts(LiveSocket socket) {
        this.socket = socket;
    }

    @Override
    public void onMessage(String part, boolean last) {
        if (tooBig) {
            return;
        }
        message.append(part);
        if (message.length() > LiveSocket.LARGEST_MESSAGE) {
            tooBig = true;
            message.setLength(0);
            socket.close(CloseCode.FRAME_TOO_BIG);
        } else if (last) {
            String whole = message.toString();
            message.setLength(0);
            socket.receive(whole);
        }
    }
}
