package org.consilium.threads.images;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.transaction.UseCase;

/** Forgets images of a member that no post shows. */
@UseCase
class ForgetUnusedImages {
    private final OwnImages ownImages;
    private final StoredImages images;

    @Inject
    ForgetUnusedImages(OwnImages ownImages, StoredImages images) {
        this.ownImages = ownImages;
        this.images = images;
    }

    /** The images whose rows are gone, so that their files can go too; empty when there are no more. */
    List<UUID> of(UUID memberId) {
        return ownImages.unusedBy(memberId).stream()
                .filter(images::removeOrphan)
                .toList();
    }
}
