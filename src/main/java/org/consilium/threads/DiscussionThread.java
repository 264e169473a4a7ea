package org.consilium.threads;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.consilium.platform.markdown.Rendered;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.problem.Problems;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A conversation. Whoever changes it, or one of its posts, holds the lock on its row, so that numbers never collide. */
@Entity
@Table(name = "discussion_thread")
@DynamicUpdate
class DiscussionThread {

    @Id
    private UUID id;

    @Column(name = "board_id")
    private UUID boardId;

    @Column(name = "author_id")
    private @Nullable UUID authorId;

    @Column
    private String title;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_post_at")
    private Instant lastPostAt;

    @Column(name = "last_author_id")
    private @Nullable UUID lastAuthorId;

    @Column
    private int posts;

    @Column
    private long seq;

    @Column
    private boolean pinned;

    @Column
    private boolean locked;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "closed_by")
    private @Nullable UUID closedBy;

    @Column(name = "closed_reason")
    private @Nullable String closedReason;

    @Column
    private int version;

    protected DiscussionThread() {}

    DiscussionThread(UUID id, UUID boardId, UUID authorId, String title, Instant now) {
        this.id = id;
        this.boardId = boardId;
        this.authorId = authorId;
        this.title = title;
        this.createdAt = now;
        this.lastPostAt = now;
    }

    /**
     * Takes the next number for a new post.
     *
     * @throws Problem if nobody may reply
     */
    Post write(UUID postId, UUID author, String body, Rendered rendered, Instant now) {
        requireNotLocked();
        if (isClosed()) {
            throw new Problem(ThreadProblems.THREAD_CLOSED, "This thread is closed: it takes no more replies.");
        }
        // Numbers and times go the same way, whichever node's clock is behind.
        lastPostAt = now.isBefore(lastPostAt) ? lastPostAt : now;
        lastAuthorId = author;
        posts++;
        return new Post(postId, id, posts, author, body, rendered, lastPostAt);
    }

    /** The number of the next change, for those who follow them. */
    long nextSeq() {
        return ++seq;
    }

    /** Renames the thread. */
    void rename(String newTitle, int seenVersion) {
        requireNotLocked();
        if (seenVersion != version) {
            throw new Problem(Problems.STALE_VERSION, "Somebody else renamed this thread.").with("version", version);
        }
        title = newTitle;
        version++;
    }

    /** Ends the conversation: no more replies. */
    void close(UUID by, @Nullable String reason, Instant now) {
        if (isClosed()) {
            throw new Problem(ThreadProblems.THREAD_CLOSED, "This thread is already closed.");
        }
        closedAt = now;
        closedBy = by;
        closedReason = reason;
    }

    void reopen() {
        closedAt = null;
        closedBy = null;
        closedReason = null;
    }

    /** A member who opened, last wrote in or closed it goes. */
    void forget(UUID memberId) {
        authorId = memberId.equals(authorId) ? null : authorId;
        lastAuthorId = memberId.equals(lastAuthorId) ? null : lastAuthorId;
        closedBy = memberId.equals(closedBy) ? null : closedBy;
    }

    void pin(boolean value) {
        pinned = value;
    }

    void lock(boolean value) {
        locked = value;
    }

    void moveTo(UUID otherBoard) {
        boardId = otherBoard;
    }

    /**
     * Refuses what a moderator stopped by the lock.
     *
     * @throws Problem {@code thread-locked}
     */
    void requireNotLocked() {
        if (locked) {
            throw new Problem(
                    ThreadProblems.THREAD_LOCKED, "A moderator locked this thread: nothing in it can be changed.");
        }
    }

    boolean isAuthor(UUID memberId) {
        return memberId.equals(authorId);
    }

    boolean wasClosedBy(UUID memberId) {
        return memberId.equals(closedBy);
    }

    @Nullable UUID closedBy() {
        return closedBy;
    }

    boolean isClosed() {
        return closedAt != null;
    }

    UUID id() {
        return id;
    }

    UUID boardId() {
        return boardId;
    }

    @Nullable UUID authorId() {
        return authorId;
    }

    String title() {
        return title;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant lastPostAt() {
        return lastPostAt;
    }

    int posts() {
        return posts;
    }

    long seq() {
        return seq;
    }

    boolean isPinned() {
        return pinned;
    }

    boolean isLocked() {
        return locked;
    }

    @Nullable String closedReason() {
        return closedReason;
    }

    int version() {
        return version;
    }
}
