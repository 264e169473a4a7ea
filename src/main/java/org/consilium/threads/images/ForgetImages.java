package org.consilium.threads.images;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.upload.Uploads;

/** Removes the images of a member who goes that no post shows: rows first, then files. */
@ApplicationScoped
public class ForgetImages {
    private final ForgetUnusedImages forgetUnusedImages;
    private final Uploads uploads;

    @Inject
    ForgetImages(ForgetUnusedImages forgetUnusedImages, Uploads uploads) {
        this.forgetUnusedImages = forgetUnusedImages;
        this.uploads = uploads;
    }

    /** Those of that member. */
    public void unusedOf(UUID memberId) {
        for (List<UUID> gone = forgetUnusedImages.of(memberId);
                !gone.isEmpty();
                gone = forgetUnusedImages.of(memberId)) {
            gone.forEach(id -> uploads.remove(UploadImage.AREA, id.toString()));
        }
    }
}
