package org.consilium.live.topic;

import org.consilium.platform.access.Caller;

/** Somebody who follows topics: one socket. */
public interface Reader {

    /** Whose socket it is, as last looked up. */
    Caller caller();

    /** Takes a frame to send; never waits. A reader that takes them too slowly is cut off by itself. */
    void offer(String frame);

    /** Whether so much waits to be sent that more of the past should wait. */
    boolean isBehind();
}
