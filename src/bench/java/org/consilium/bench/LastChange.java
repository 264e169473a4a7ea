package org.consilium.bench;

import java.util.UUID;

/** A thread and the number of its last change. */
record LastChange(UUID thread, long seq) {}
