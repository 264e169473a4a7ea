package org.consilium.live.socket;

import org.consilium.live.protocol.CloseCode;

/** The connection below a socket. Nothing here waits for the other end. */
interface Wire {

    /**
     * Sends a frame. There is no second one before the first is on its way.
     *
     * @param sent is told, perhaps before this returns, when the frame is on its way; not if the connection breaks
     */
    void send(String frame, Runnable sent);

    /** Asks for a sign of life. */
    void ping();

    /** Says why, and ends the connection even if the other end does not answer. */
    void close(CloseCode why);
}
