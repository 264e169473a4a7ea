package org.consilium.verification.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a number is not active any more.
 *
 * @param key the number
 * @param status anything but active
 * @param since the day it began; null where the register does not tell
 */
public record Lapse(
        EntryKey key, EntryStatus status, @Nullable LocalDate since) {

    /** Why, in words for the person concerned. */
    public String why() {
        String day = since == null ? "" : " since " + since;
        return switch (status) {
            case ACTIVE -> throw new IllegalStateException("An active entry is no lapse");
            case INACTIVE -> "The register lists this number as not active" + day + ".";
            case DEACTIVATED -> "The register lists this number as deactivated" + day + ".";
            case GONE -> "The register does not list this number any more.";
        };
    }
}
