/** The connections: the handshake, what a socket may send and how much waits for it, and which sockets are open. */
@NullMarked
package org.consilium.live.socket;

import org.jspecify.annotations.NullMarked;
