package org.consilium.threads.images;

import java.time.LocalDate;
import java.util.UUID;

/** An uploaded image in an export. */
record OwnImage(UUID id, String mediaType, int width, int height, LocalDate uploadedOn) {

    String fileName() {
        return ImageData.FOLDER + id + "." + mediaType.substring(mediaType.indexOf('/') + 1);
    }
}
