package org.consilium.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the server and the database have used up to a moment, as Linux counts it.
 *
 * @param serverMillis CPU time of the server, user and system
 * @param databaseMillis CPU time of the database
 * @param serverMemory resident memory of the server, in MB
 * @param databaseMemory resident memory of the database, in MB
 * @see <a href="https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html">proc_pid_stat(5)</a>
 */
record Usage(long serverMillis, long databaseMillis, long serverMemory, long databaseMemory) {
    /** Linux counts CPU time in hundredths of a second on every machine that Java runs on. */
    private static final int MILLIS_A_TICK = 10;

    private static final int USER_TIME = 11;
    private static final int SYSTEM_TIME = 12;

    static Usage of(long server, long database) throws IOException {
        return new Usage(millis(server), millis(database), memory(server), memory(database));
    }

    /** CPU time of both since an earlier moment. */
    long millisSince(Usage earlier) {
        return serverMillis - earlier.serverMillis + databaseMillis - earlier.databaseMillis;
    }

    private static long millis(long pid) throws IOException {
        String stat = Files.readString(Path.of("/proc", String.valueOf(pid), "stat"));
        // The name of the program, in brackets, can hold spaces.
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return MILLIS_A_TICK * (Long.parseLong(fields[USER_TIME]) + Long.parseLong(fields[SYSTEM_TIME]));
    }

    private static long memory(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }
}
