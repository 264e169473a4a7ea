package org.consilium.live.socket;

import org.consilium.platform.access.Caller;
import org.consilium.platform.access.CallerAgain;

/**
 * Who opens a socket.
 *
 * @param caller as recognised at the handshake
 * @param again looks the caller up again
 */
record Visitor(Caller caller, CallerAgain again) {}
