package org.consilium.platform.audit;

import java.util.HexFormat;
import java.util.Optional;

/**
 * The log's head at some hour, written outside the database: whoever puts an older state of the database back is found out.
 *
 * @param entries how many entries there were
 * @param lastMac code of the last of them
 * @param keyId number of the key that made this checkpoint's code
 * @param mac code over this checkpoint and the one before it
 */
record Checkpoint(long entries, byte[] lastMac, int keyId, byte[] mac) {
    private static final int FIELDS = 4;
    private static final int MAC_BYTES = 32;

    /** One line of the checkpoint file. */
    String line() {
        HexFormat hex = HexFormat.of();
        return entries + " " + hex.formatHex(lastMac) + " " + keyId + " " + hex.formatHex(mac);
    }

    /** Reads a line; empty if it is no checkpoint. */
    static Optional<Checkpoint> parse(String line) {
        String[] fields = line.split(" ", -1);
        if (fields.length != FIELDS) {
            return Optional.empty();
        }
        try {
            byte[] lastMac = HexFormat.of().parseHex(fields[1]);
            byte[] mac = HexFormat.of().parseHex(fields[3]);
            return lastMac.length == MAC_BYTES && mac.length == MAC_BYTES
                    ? Optional.of(new Checkpoint(Long.parseLong(fields[0]), lastMac, Integer.parseInt(fields[2]), mac))
                    : Optional.empty();
        } catch (IllegalArgumentException notACheckpoint) {
            return Optional.empty();
        }
    }
}
