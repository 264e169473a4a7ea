/**
 * The audit log: what staff did, in an order that cannot be changed unseen. Each entry's code covers the one before it, a head
 * row covers their number, and checkpoints outside the database cover the head.
 */
@NullMarked
package org.consilium.platform.audit;

import org.jspecify.annotations.NullMarked;
