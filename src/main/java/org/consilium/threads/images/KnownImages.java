package org.consilium.threads.images;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.consilium.platform.transaction.UseCase;

/** Tells which files belong to an image. */
@UseCase
class KnownImages {
    private final StoredImages images;

    @Inject
    KnownImages(StoredImages images) {
        this.images = images;
    }

    Set<UUID> among(Collection<UUID> ids) {
        return images.existing(ids);
    }
}
