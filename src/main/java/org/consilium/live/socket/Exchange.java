package org.consilium.live.socket;

import org.consilium.live.hint.Hints;
import org.consilium.live.protocol.ClientMessages;
import org.consilium.live.protocol.Frames;
import org.consilium.live.topic.Topics;

/**
 * What all sockets share.
 *
 * @param messages reads what clients say
 * @param frames writes what they are told
 * @param topics what can be followed
 * @param hints tells the other nodes
 * @param sockets all that are open on this node
 * @param metrics counts
 */
record Exchange(
        ClientMessages messages, Frames frames, Topics topics, Hints hints, Sockets sockets, LiveMetrics metrics) {}
