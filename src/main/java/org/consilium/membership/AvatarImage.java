package org.consilium.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.util.UUID;
import org.consilium.platform.image.CleanImage;

/** A member's picture. A new one has a new key, so that browsers may keep it for as long as they like. */
@Entity
@Table(name = "avatar_image")
class AvatarImage {
    @Id
    @Column(name = "avatar")
    private String key;

    @Column(name = "member_id")
    private UUID memberId;

    @Column(name = "media_type")
    private String mediaType;

    @Lob
    @Column(columnDefinition = "mediumblob")
    private byte[] bytes;

    protected AvatarImage() {}

    /**
     * A picture.
     *
     * @param key random, so that nobody guesses the address
     */
    AvatarImage(String key, UUID memberId, CleanImage image) {
        this.key = key;
        this.memberId = memberId;
        this.mediaType = image.mediaType();
        this.bytes = image.bytes();
    }

    boolean isOf(UUID member) {
        return memberId.equals(member);
    }

    AvatarFile file() {
        return new AvatarFile(mediaType, bytes);
    }
}
