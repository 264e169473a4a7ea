package org.consilium.threads;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.consilium.platform.markdown.Rendered;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.problem.Problems;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A contribution to a thread. */
@Entity
@Table(name = "post")
@DynamicUpdate
class Post {
    private static final String ERASED = "";

    @Id
    private UUID id;

    @Column(name = "thread_id")
    private UUID threadId;

    @Column
    private int number;

    @Column(name = "author_id")
    private @Nullable UUID authorId;

    @Column(columnDefinition = "mediumtext")
    private String body;

    @Column(columnDefinition = "mediumtext")
    private String html;

    @Column
    private int renderer;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "edited_at")
    private @Nullable Instant editedAt;

    @Column
    private int version;

    @Column
    private int helpful;

    @Column
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable Withdrawal withdrawn;

    @Column(name = "withdrawn_reason")
    private @Nullable String withdrawnReason;

    protected Post() {}

    Post(UUID id, UUID threadId, int number, UUID authorId, String body, Rendered rendered, Instant now) {
        this.id = id;
        this.threadId = threadId;
        this.number = number;
        this.authorId = authorId;
        this.createdAt = now;
        show(body, rendered);
    }

    /**
     * Takes another text.
     *
     * @param seenVersion the version that the author changed
     * @return what the post said before
     * @throws Problem {@code stale-version} with the current one, if the text was changed since
     */
    PostVersion edit(String newBody, Rendered rendered, int seenVersion, Instant now) {
        requireShown();
        if (seenVersion != version) {
            throw new Problem(Problems.STALE_VERSION, "This post was changed in another window.")
                    .with("version", version);
        }
        PostVersion before = new PostVersion(id, version, body, writtenAt());
        show(newBody, rendered);
        version++;
        editedAt = now;
        return before;
    }

    /** Takes other HTML for the same text, from a newer renderer. */
    void renderAgain(Rendered rendered) {
        show(body, rendered);
    }

    /**
     * Its author's account goes. The post stays; but what the author had withdrawn goes for good.
     *
     * @return whether the text went
     */
    boolean loseAuthor() {
        authorId = null;
        boolean erased = withdrawn == Withdrawal.AUTHOR;
        if (erased) {
            body = ERASED;
            html = ERASED;
        }
        return erased;
    }

    /**
     * Speaks to a former member where it spoke to that handle. It is to be rendered again then.
     *
     * @return whether it did
     */
    boolean reword(FormerHandle handle) {
        String before = body;
        body = handle.takenFrom(before);
        return !body.equals(before);
    }

    private void show(String text, Rendered rendered) {
        body = text;
        html = rendered.html();
        renderer = rendered.version();
    }

    /** Takes the text away; the number stays. */
    void withdraw(Withdrawal by, @Nullable String reason) {
        requireShown();
        withdrawn = by;
        withdrawnReason = reason;
    }

    /**
     * Shows the text again.
     *
     * @throws Problem {@code post-erased} if there is none any more
     */
    void restore() {
        if (body.equals(ERASED)) {
            throw new Problem(
                    ThreadProblems.POST_ERASED, "Whoever wrote this post withdrew it and left: its text is erased.");
        }
        withdrawn = null;
        withdrawnReason = null;
    }

    /**
     * Refuses to change what cannot be seen.
     *
     * @throws Problem {@code post-withdrawn}
     */
    void requireShown() {
        if (isWithdrawn()) {
            throw new Problem(ThreadProblems.POST_WITHDRAWN, "This post was withdrawn.");
        }
    }

    void countHelpful(int change) {
        helpful += change;
    }

    boolean isAuthor(UUID memberId) {
        return memberId.equals(authorId);
    }

    boolean isWithdrawn() {
        return withdrawn != null;
    }

    UUID id() {
        return id;
    }

    UUID threadId() {
        return threadId;
    }

    int number() {
        return number;
    }

    String body() {
        return body;
    }

    int version() {
        return version;
    }

    int renderer() {
        return renderer;
    }

    int helpful() {
        return helpful;
    }

    /** When the present text was written. */
    Instant writtenAt() {
        return editedAt == null ? createdAt : editedAt;
    }
}
