package org.consilium.threads;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** That a member found a post helpful. */
@Entity
@IdClass(HelpfulMark.Key.class)
@Table(name = "helpful_mark")
class HelpfulMark {

    @Id
    @Column(name = "member_id")
    private UUID memberId;

    @Id
    @Column(name = "thread_id")
    private UUID threadId;

    @Id
    @Column
    private int number;

    protected HelpfulMark() {}

    HelpfulMark(UUID memberId, Post post) {
        this.memberId = memberId;
        this.threadId = post.threadId();
        this.number = post.number();
    }

    /**
     * One mark a member and post.
     *
     * @param memberId the member
     * @param threadId the thread
     * @param number the post's number
     */
    record Key(UUID memberId, UUID threadId, int number) {}
}
