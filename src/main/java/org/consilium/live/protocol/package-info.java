/** What travels over the socket: the client's messages and the server's frames, as documented in {@code docs/api/live.md}. */
@NullMarked
package org.consilium.live.protocol;

import org.jspecify.annotations.NullMarked;
