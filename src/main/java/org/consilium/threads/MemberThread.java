package org.consilium.threads;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** What a member has to do with a thread. Rows are written by {@link MemberThreads} in single statements. */
@Entity
@IdClass(MemberThread.Key.class)
@Table(name = "member_thread")
class MemberThread {

    @Id
    @Column(name = "member_id")
    private UUID memberId;

    @Id
    @Column(name = "thread_id")
    private UUID threadId;

    @Column
    private boolean following;

    @Column
    private boolean muted;

    @Column
    private boolean bookmarked;

    @Column(name = "read_up_to")
    private int readUpTo;

    protected MemberThread() {}

    /**
     * One row a member and thread.
     *
     * @param memberId the member
     * @param threadId the thread
     */
    record Key(UUID memberId, UUID threadId) {}
}
