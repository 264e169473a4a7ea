package org.consilium.bench;

import java.util.Locale;

/**
 * What was measured of one kind of work.
 *
 * @param rate a second
 * @param median milliseconds
 * @param p99 milliseconds
 * @param cpu milliseconds of CPU, server and database together, for each
 * @param after what the two used when it was over
 * @param lost requests without the expected answer, or sockets that broke
 */
record Row(String work, double rate, double median, double p99, double cpu, Usage after, long lost) {
    static final String HEAD = """
            | Work | a second | p50 ms | p99 ms | CPU ms each | RSS MB, server + database | lost |
            |---|---|---|---|---|---|---|""";

    String asMarkdown() {
        return String.format(
                Locale.ROOT,
                "| %s | %.0f | %.1f | %.1f | %.2f | %d + %d | %d |",
                work,
                rate,
                median,
                p99,
                cpu,
                after.serverMemory(),
                after.databaseMemory(),
                lost);
    }
}
