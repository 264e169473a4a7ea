package org.consilium.demo;

/**
 * How much the demo holds.
 *
 * @param members how many members beside those who can sign in
 * @param threads how many threads at most
 */
record DemoSize(int members, int threads) {
    /** What the run command loads. */
    static final DemoSize FULL = new DemoSize(1_000, 200);

    /** Enough for a test. */
    static final DemoSize SMALL = new DemoSize(40, 20);
}
