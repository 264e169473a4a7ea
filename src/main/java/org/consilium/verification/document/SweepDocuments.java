package org.consilium.verification.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.consilium.platform.job.RecurringJob;
import org.consilium.platform.upload.Uploads;

/** Removes files whose document is gone: what an interrupted upload or destruction left. */
@ApplicationScoped
class SweepDocuments implements RecurringJob {
    private static final Duration GRACE = Duration.ofHours(1);

    private final KnownDocuments knownDocuments;
    private final Uploads uploads;
    private final Clock clock;

    @Inject
    SweepDocuments(KnownDocuments knownDocuments, Uploads uploads, Clock clock) {
        this.knownDocuments = knownDocuments;
        this.uploads = uploads;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "sweep-documents";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        List<String> files =
                uploads.writtenBefore(DocumentFiles.AREA, clock.instant().minus(GRACE));
        Set<UUID> known = knownDocuments.among(
                files.stream().map(DocumentFiles::documentOf).distinct().toList());
        for (String file : files) {
            uploads.removeUnfinished(DocumentFiles.AREA, file);
            if (!known.contains(DocumentFiles.documentOf(file))) {
                uploads.remove(DocumentFiles.AREA, file);
            }
        }
    }
}
