package org.consilium.threads;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** That something in a thread changed; what it is now stands in the post or the thread. */
@Entity
@IdClass(ThreadChange.Key.class)
@Table(name = "thread_change")
class ThreadChange {

    @Id
    @Column(name = "thread_id")
    private UUID threadId;

    @Id
    @Column
    private long seq;

    @Column
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ChangeKind kind;

    @Column(name = "post_id")
    private @Nullable UUID postId;

    protected ThreadChange() {}

    ThreadChange(UUID threadId, long seq, ChangeKind kind, @Nullable UUID postId) {
        this.threadId = threadId;
        this.seq = seq;
        this.kind = kind;
        this.postId = postId;
    }

    long seq() {
        return seq;
    }

    ChangeKind kind() {
        return kind;
    }

    @Nullable UUID postId() {
        return postId;
    }

    /**
     * One row a thread and change.
     *
     * @param threadId the thread
     * @param seq 1, 2, 3 …
     */
    record Key(UUID threadId, long seq) {}
}
