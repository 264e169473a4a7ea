package org.consilium.threads.marks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** That a post speaks to a member. */
@Entity
@IdClass(Mention.Key.class)
@Table(name = "mention")
class Mention {

    @Id
    @Column(name = "member_id")
    private UUID memberId;

    @Id
    @Column(name = "thread_id")
    private UUID threadId;

    @Id
    @Column
    private int number;

    protected Mention() {}

    Mention(UUID memberId, UUID threadId, int number) {
        this.memberId = memberId;
        this.threadId = threadId;
        this.number = number;
    }

    /**
     * Once a member and post.
     *
     * @param memberId the member
     * @param threadId the thread
     * @param number the post's number
     */
    record Key(UUID memberId, UUID threadId, int number) {}
}
