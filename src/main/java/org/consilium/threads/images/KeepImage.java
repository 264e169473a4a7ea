package org.consilium.threads.images;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.consilium.platform.image.CleanImage;
import org.consilium.platform.transaction.UseCase;

/** Notes an image whose file is on the disk. */
@UseCase
class KeepImage {
    private final StoredImages images;
    private final Clock clock;

    @Inject
    KeepImage(StoredImages images, Clock clock) {
        this.images = images;
        this.clock = clock;
    }

    void keep(UUID id, UUID uploaderId, CleanImage image) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        images.add(new StoredImage(id, uploaderId, image, today));
    }
}
