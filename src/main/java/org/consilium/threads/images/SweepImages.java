package org.consilium.threads.images;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.consilium.platform.job.RecurringJob;
import org.consilium.platform.upload.Uploads;

/** Removes images that nobody can see any more: rows first, then files, then files of uploads that were never finished. */
@ApplicationScoped
class SweepImages implements RecurringJob {
    private static final Duration GRACE = Duration.ofDays(1);
    private static final int AT_ONCE = 500;

    private final ForgetOrphanImages forgetOrphanImages;
    private final KnownImages knownImages;
    private final Uploads uploads;
    private final Clock clock;

    @Inject
    SweepImages(ForgetOrphanImages forgetOrphanImages, KnownImages knownImages, Uploads uploads, Clock clock) {
        this.forgetOrphanImages = forgetOrphanImages;
        this.knownImages = knownImages;
        this.uploads = uploads;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "sweep-images";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        for (List<UUID> gone = forgetOrphanImages.forget(); !gone.isEmpty(); gone = forgetOrphanImages.forget()) {
            gone.forEach(id -> uploads.remove(UploadImage.AREA, id.toString()));
        }
        List<String> files =
                uploads.writtenBefore(UploadImage.AREA, clock.instant().minus(GRACE));
        for (int from = 0; from < files.size(); from += AT_ONCE) {
            removeUnknown(files.subList(from, Math.min(from + AT_ONCE, files.size())));
        }
    }

    private void removeUnknown(List<String> files) {
        Set<UUID> known = knownImages.among(files.stream().map(UUID::fromString).toList());
        for (String file : files) {
            uploads.removeUnfinished(UploadImage.AREA, file);
            if (!known.contains(UUID.fromString(file))) {
                uploads.remove(UploadImage.AREA, file);
            }
        }
    }
}
