package org.consilium.threads.images;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Duration;
import java.util.UUID;
import org.consilium.platform.access.Caller;
import org.consilium.platform.id.Ids;
import org.consilium.platform.image.CleanImage;
import org.consilium.platform.image.Images;
import org.consilium.platform.limit.RateLimiter;
import org.consilium.platform.upload.Uploads;

/** Takes an image for a post: made harmless, then put on the disk, then noted. No transaction is open while that goes on. */
@ApplicationScoped
class UploadImage {
    /** The uploads' area of images. */
    static final String AREA = "images";

    private static final int LONGEST_EDGE = 2_048;
    private static final int MOST_AN_HOUR = 60;

    private final RateLimiter limiter;
    private final Images images;
    private final Uploads uploads;
    private final Ids ids;
    private final KeepImage keepImage;

    @Inject
    UploadImage(RateLimiter limiter, Images images, Uploads uploads, Ids ids, KeepImage keepImage) {
        this.limiter = limiter;
        this.images = images;
        this.uploads = uploads;
        this.ids = ids;
        this.keepImage = keepImage;
    }

    ImageView upload(Caller caller, InputStream file) {
        limiter.take("image-uploads", caller.memberId().toString(), MOST_AN_HOUR, Duration.ofHours(1));
        CleanImage clean = images.clean(file, LONGEST_EDGE);
        UUID id = ids.v4();
        uploads.write(AREA, id.toString(), clean.bytes());
        try {
            keepImage.keep(id, caller.memberId(), clean);
        } catch (RuntimeException e) {
            uploads.remove(AREA, id.toString());
            throw e;
        }
        return ImageView.of(id, clean.width(), clean.height());
    }
}
