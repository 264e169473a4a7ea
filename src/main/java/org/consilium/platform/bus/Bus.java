package org.consilium.platform.bus;

import java.util.function.Consumer;

/**
 * Carries hints, such as ids of what changed, to whoever wants to look. A hint may be lost and may come twice; the database is
 * the truth. Publish after the transaction, or a subscriber may look too early.
 */
public interface Bus {

    /**
     * Tells every subscriber of the topic on every node, this one included. A subscriber that fails does not keep the hint from
     * the others or from the caller. Hints that one thread publishes arrive in their order.
     *
     * @param topic what it is about, in kebab-case
     * @param hint an id or a few words; no content
     */
    void publish(String topic, String hint);

    /**
     * Listens to a topic for as long as the application runs.
     *
     * @param subscriber returns quickly, for it may be called by the publisher's own thread
     */
    void subscribe(String topic, Consumer<String> subscriber);
}
