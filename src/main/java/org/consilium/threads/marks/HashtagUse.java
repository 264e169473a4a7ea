package org.consilium.threads.marks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** That a post carries a hashtag. */
@Entity
@IdClass(HashtagUse.Key.class)
@Table(name = "hashtag_use")
class HashtagUse {

    @Id
    @Column
    private String tag;

    @Id
    @Column(name = "thread_id")
    private UUID threadId;

    @Id
    @Column
    private int number;

    protected HashtagUse() {}

    HashtagUse(String tag, UUID threadId, int number) {
        this.tag = tag;
        this.threadId = threadId;
        this.number = number;
    }

    /**
     * Once a tag and post.
     *
     * @param tag key of the tag
     * @param threadId the thread
     * @param number the post's number
     */
    record Key(String tag, UUID threadId, int number) {}
}
