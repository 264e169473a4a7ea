package org.consilium.threads.images;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.consilium.platform.image.CleanImage;
import org.jspecify.annotations.Nullable;

/** An image that was uploaded; its file bears its id. */
@Entity
@Table(name = "image")
class StoredImage {

    @Id
    private UUID id;

    @Column(name = "uploader_id")
    private @Nullable UUID uploaderId;

    @Column(name = "media_type")
    private String mediaType;

    @Column
    private int width;

    @Column
    private int height;

    @Column
    private int size;

    @Column(name = "uploaded_on")
    private LocalDate uploadedOn;

    protected StoredImage() {}

    StoredImage(UUID id, UUID uploaderId, CleanImage image, LocalDate today) {
        this.id = id;
        this.uploaderId = uploaderId;
        this.mediaType = image.mediaType();
        this.width = image.width();
        this.height = image.height();
        this.size = image.bytes().length;
        this.uploadedOn = today;
    }

    UUID id() {
        return id;
    }

    String mediaType() {
        return mediaType;
    }

    boolean isUploader(UUID memberId) {
        return memberId.equals(uploaderId);
    }
}
