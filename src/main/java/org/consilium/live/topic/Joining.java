package org.consilium.live.topic;

/** A reader on the way into a topic: some of the past is still to be told. Only the topic's turn touches it. */
final class Joining {
    private final Reader reader;
    private long position;
    private boolean welcomed;

    Joining(Reader reader, long after) {
        this.reader = reader;
        this.position = after;
    }

    Reader reader() {
        return reader;
    }

    /** The last change that the reader has been told. */
    long position() {
        return position;
    }

    void advance(long seq) {
        position = seq;
    }

    /** Whether this is the first time that the reader is looked at. */
    boolean isNew() {
        return !welcomed;
    }

    void welcomed() {
        welcomed = true;
    }
}
