package org.consilium.live.hint;

/** The topics of the bus that live uses. */
public enum Hint {
    /** Something happened in a thread: its id. */
    THREAD_CHANGED("live-thread-changed"),
    /** Others may see a thread than before: its id. */
    THREAD_MOVED("live-thread-moved"),
    /** Others may see a board than before: its id. */
    AUDIENCE_CHANGED("live-audience-changed"),
    /** What a member may do has changed, or a sign-in of theirs has ended: the member's id. */
    MEMBER_CHANGED("live-member-changed"),
    /** A member writes in a thread: the ids of both. */
    TYPING("live-typing");

    private final String topic;

    Hint(String topic) {
        this.topic = topic;
    }

    /** The topic's name on the bus. */
    public String topic() {
        return topic;
    }
}
