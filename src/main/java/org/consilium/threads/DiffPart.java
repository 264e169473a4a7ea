package org.consilium.threads;

/**
 * A stretch of text that stayed, came or went.
 *
 * @param op what happened to it
 * @param text the stretch
 */
public record DiffPart(Op op, String text) {

    /** What an edit did to a stretch of text. */
    public enum Op {
        /** It stayed. */
        same,
        /** It came. */
        added,
        /** It went. */
        removed
    }
}
