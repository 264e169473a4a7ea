/**
 * Who follows what. Each thread and each board that somebody follows on this node is a topic; whatever a topic does, it does in
 * turns, one at a time, so that every reader gets the same frames in the same order.
 */
@NullMarked
package org.consilium.live.topic;

import org.jspecify.annotations.NullMarked;
