package org.consilium.threads;

/**
 * The posts behind or before a number.
 *
 * @param backwards before it, the nearest first
 * @param count how many at most
 */
record PostRange(int number, boolean backwards, int count) {

    /** What the column with the number is compared to: one question mark. */
    String condition() {
        return backwards ? "< ?" : "> ?";
    }
}
