package org.consilium.verification.registry.file;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.consilium.verification.registry.RegistryEntry;
import org.jspecify.annotations.Nullable;

/**
 * Gathers rows. Rows of the same person that follow each other become one entry, so the last one is held back until somebody else
 * comes, and a batch never ends between them.
 */
final class BatchBuilder {
    private final int size;
    private List<RegistryEntry> entries = new ArrayList<>();
    private List<Rejection> rejections = new ArrayList<>();
    private @Nullable RegistryEntry last;
    private long rows;
    private long skipped;

    BatchBuilder(int size) {
        this.size = size;
    }

    /** Rows that an earlier try brought in. */
    void startAfter(long rowsRead) {
        rows = rowsRead;
    }

    /** Whether a batch should end before that row. */
    boolean isFullBefore(@Nullable RegistryEntry next) {
        boolean samePerson = next != null && last != null && next.key().equals(last.key());
        return !samePerson && entries.size() + rejections.size() + skipped / 4 >= size;
    }

    void add(RegistryEntry entry) {
        rows++;
        if (last != null && last.key().equals(entry.key())) {
            last = merged(last, entry);
            skipped++;
        } else {
            release();
            last = entry;
        }
    }

    void skip() {
        rows++;
        skipped++;
    }

    void reject(long line, String reason) {
        rows++;
        rejections.add(new Rejection(line, reason));
    }

    /** The batch; the next one begins empty. */
    Batch take(long bytesRead) {
        release();
        Batch batch = new Batch(entries, rejections, rows, skipped, bytesRead);
        entries = new ArrayList<>(size);
        rejections = new ArrayList<>();
        skipped = 0;
        return batch;
    }

    private void release() {
        if (last != null) {
            entries.add(last);
            last = null;
        }
    }

    private static RegistryEntry merged(RegistryEntry first, RegistryEntry second) {
        Set<String> codes = new LinkedHashSet<>(first.codes());
        codes.addAll(second.codes());
        RegistryEntry standing = first.isActive() ? first : second;
        return new RegistryEntry(
                first.key(),
                first.familyName(),
                first.givenName(),
                first.middleName(),
                first.otherFamilyName(),
                first.otherGivenName(),
                first.credential(),
                first.profession() == null ? second.profession() : first.profession(),
                List.copyOf(codes),
                first.country(),
                first.region(),
                first.town(),
                standing.status(),
                standing.statusSince());
    }
}
