package org.consilium.threads;

/** What a member has to do with a thread. */
record ThreadBond(boolean following, boolean muted, boolean bookmarked, int readUpTo) {}
