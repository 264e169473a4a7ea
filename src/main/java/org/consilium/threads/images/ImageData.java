package org.consilium.threads.images;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.consilium.membership.owndata.DataPackage;
import org.consilium.membership.owndata.OwnData;
import org.consilium.platform.upload.Uploads;

/** Uploaded images. Those that posts show stay with them; the others are forgotten with the threads' marks. */
@ApplicationScoped
class ImageData implements OwnData {
    static final String FOLDER = "images/";

    private static final String FILE = "images.json";

    private final OwnImages images;
    private final Uploads uploads;

    @Inject
    ImageData(OwnImages images, Uploads uploads) {
        this.images = images;
        this.uploads = uploads;
    }

    @Override
    public Map<String, String> files() {
        return Map.of(
                FILE, "The pictures that you uploaded.",
                FOLDER, "The files of these pictures, by id.");
    }

    @Override
    public void export(UUID memberId, DataPackage into) throws IOException {
        into.<OwnImage>pages(FILE, last -> images.of(memberId, last));
        List<OwnImage> page = images.of(memberId, null);
        while (!page.isEmpty()) {
            for (OwnImage image : page) {
                Optional<byte[]> file =
                        uploads.read(UploadImage.AREA, image.id().toString());
                if (file.isPresent()) {
                    into.file(image.fileName(), file.get());
                }
            }
            page = images.of(memberId, page.get(page.size() - 1));
        }
    }

    @Override
    public void erase(UUID memberId) {
        // The account's name goes from what stays; what is shown nowhere has a file and goes afterwards.
    }
}
