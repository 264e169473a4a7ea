package org.consilium.threads.images;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.transaction.UseCase;

/** Forgets images of earlier days that were uploaded and never shown, or are not shown any more. */
@UseCase
class ForgetOrphanImages {
    private static final int AT_ONCE = 200;

    private final StoredImages images;
    private final Clock clock;

    @Inject
    ForgetOrphanImages(StoredImages images, Clock clock) {
        this.images = images;
        this.clock = clock;
    }

    /** The images whose rows are gone, so that their files can go too; empty when there are no more. */
    List<UUID> forget() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return images.orphans(today.minusDays(1), AT_ONCE).stream()
                .filter(images::removeOrphan)
                .toList();
    }
}
