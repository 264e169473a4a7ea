package org.consilium.testdoor;

/** How far the server's clock is to be ahead of the real time. */
public record ClockPosition(long secondsAhead) {}
