/**
 * Live updates over one WebSocket a tab, at {@code /live}. This package turns events into hints on the bus and hints into turns
 * of the topics; {@code protocol} holds the messages, {@code topic} who follows what, {@code socket} the connections. Publishes
 * nothing; nobody imports it.
 */
@NullMarked
package org.consilium.live;

import org.jspecify.annotations.NullMarked;
