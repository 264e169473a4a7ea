package org.consilium.threads;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What a post said before an edit. */
@Entity
@IdClass(PostVersion.Key.class)
@Table(name = "post_version")
class PostVersion {

    @Id
    @Column(name = "post_id")
    private UUID postId;

    @Id
    @Column
    private int version;

    @Column(columnDefinition = "mediumtext")
    private String body;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected PostVersion() {}

    PostVersion(UUID postId, int version, String body, Instant writtenAt) {
        this.postId = postId;
        this.version = version;
        this.body = body;
        this.writtenAt = writtenAt;
    }

    /** Spoke to a former member where it spoke to that handle. */
    void reword(FormerHandle handle) {
        body = handle.takenFrom(body);
    }

    int version() {
        return version;
    }

    String body() {
        return body;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    /**
     * One row a post and version.
     *
     * @param postId the post
     * @param version 0 for the first text
     */
    record Key(UUID postId, int version) {}
}
