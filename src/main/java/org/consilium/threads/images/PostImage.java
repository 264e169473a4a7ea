package org.consilium.threads.images;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** That a post shows an image. */
@Entity
@IdClass(PostImage.Key.class)
@Table(name = "post_image")
class PostImage {

    @Id
    @Column(name = "image_id")
    private UUID imageId;

    @Id
    @Column(name = "thread_id")
    private UUID threadId;

    @Id
    @Column
    private int number;

    protected PostImage() {}

    PostImage(UUID imageId, UUID threadId, int number) {
        this.imageId = imageId;
        this.threadId = threadId;
        this.number = number;
    }

    /**
     * Once an image and post.
     *
     * @param imageId the image
     * @param threadId the thread
     * @param number the post's number
     */
    record Key(UUID imageId, UUID threadId, int number) {}
}
