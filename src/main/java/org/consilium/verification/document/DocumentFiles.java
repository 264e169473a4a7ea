package org.consilium.verification.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.consilium.platform.crypto.KeyNames;
import org.consilium.platform.crypto.Sealer;
import org.consilium.platform.image.CleanImage;
import org.consilium.platform.upload.Uploads;

/**
 * The pages of documents on the disk, each sealed with the keystore's key {@code document} and bound to its document and number, so
 * that neither the disk nor the database nor both together show one.
 */
@ApplicationScoped
class DocumentFiles {
    /** The uploads' area of documents. */
    static final String AREA = "documents";

    private static final String SEPARATOR = "_";

    private final Uploads uploads;
    private final Sealer sealer;

    @Inject
    DocumentFiles(Uploads uploads, Sealer sealer) {
        this.uploads = uploads;
        this.sealer = sealer;
    }

    void write(UUID document, List<CleanImage> pages) {
        for (int number = 0; number < pages.size(); number++) {
            byte[] sealed = sealer.seal(KeyNames.DOCUMENT, pages.get(number).bytes(), context(document, number));
            uploads.write(AREA, name(document, number), sealed);
        }
    }

    /** A page as it was before it was sealed, if it is still there. */
    Optional<byte[]> read(UUID document, int number) {
        return uploads.read(AREA, name(document, number))
                .map(file -> sealer.open(KeyNames.DOCUMENT, file, context(document, number)));
    }

    void remove(UUID document, int pages) {
        for (int number = 0; number < pages; number++) {
            uploads.remove(AREA, name(document, number));
        }
    }

    /** The document to which a file belongs. */
    static UUID documentOf(String file) {
        return UUID.fromString(file.substring(0, file.indexOf(SEPARATOR)));
    }

    private static String name(UUID document, int number) {
        return document + SEPARATOR + number;
    }

    private static byte[] context(UUID document, int number) {
        return ByteBuffer.allocate(2 * Long.BYTES + Integer.BYTES)
                .putLong(document.getMostSignificantBits())
                .putLong(document.getLeastSignificantBits())
                .putInt(number)
                .array();
    }
}
