package org.consilium.threads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.consilium.platform.markdown.Rendered;
import org.consilium.platform.problem.Problem;
import org.junit.jupiter.api.Test;

class DiscussionThreadTest {
    private static final UUID ANA = new UUID(0, 1);
    private static final UUID BEN = new UUID(0, 2);
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final Rendered RENDERED = new Rendered("<p>x</p>", Set.of(), Set.of(), Set.of(), 1);

    private final DiscussionThread thread = new DiscussionThread(new UUID(1, 1), new UUID(2, 1), ANA, "Title", NOON);

    @Test
    void postsAndChangesAreNumberedWithoutGaps() {
        assertThat(write(NOON).number()).isEqualTo(1);
        assertThat(write(NOON).number()).isEqualTo(2);
        assertThat(thread.posts()).isEqualTo(2);
        assertThat(thread.nextSeq()).isEqualTo(1);
        assertThat(thread.nextSeq()).isEqualTo(2);
    }

    @Test
    void timesNeverGoBackThoughAClockDoes() {
        write(NOON.plusSeconds(10));
        assertThat(write(NOON.plusSeconds(5)).writtenAt()).isEqualTo(NOON.plusSeconds(10));
        assertThat(thread.lastPostAt()).isEqualTo(NOON.plusSeconds(10));
    }

    @Test
    void aClosedThreadTakesNoRepliesUntilItIsOpenAgain() {
        thread.close(ANA, "Answered", NOON);
        assertProblem("thread-closed", () -> write(NOON));
        assertProblem("thread-closed", () -> thread.close(BEN, null, NOON));
        assertThat(thread.wasClosedBy(ANA)).isTrue();
        thread.reopen();
        assertThat(thread.closedReason()).isNull();
        assertThat(write(NOON).number()).isEqualTo(1);
    }

    @Test
    void aLockedThreadTakesNeitherRepliesNorANewTitle() {
        thread.lock(true);
        assertProblem("thread-locked", () -> write(NOON));
        assertProblem("thread-locked", () -> thread.rename("Other", 0));
        assertThat(thread.posts()).isZero();
    }

    @Test
    void aTitleChangedByTwoIsToldToTheSecond() {
        thread.rename("First", 0);
        assertProblem("stale-version", () -> thread.rename("Second", 0));
        assertThat(thread.title()).isEqualTo("First");
    }

    @Test
    void anEditKeepsWhatThePostSaidBefore() {
        Post post = write(NOON);
        PostVersion before = post.edit("Other", RENDERED, 0, NOON.plusSeconds(60));
        assertThat(before.body()).isEqualTo("Body");
        assertThat(before.version()).isZero();
        assertThat(before.writtenAt()).isEqualTo(NOON);
        assertThat(post.body()).isEqualTo("Other");
        assertThat(post.version()).isEqualTo(1);
        assertThat(post.writtenAt()).isEqualTo(NOON.plusSeconds(60));
    }

    @Test
    void anEditOfAStaleVersionIsRefusedAndTellsTheCurrentOne() {
        Post post = write(NOON);
        post.edit("Other", RENDERED, 0, NOON);
        assertThatThrownBy(() -> post.edit("Third", RENDERED, 0, NOON)).isInstanceOfSatisfying(Problem.class, stale -> {
            assertThat(stale.type().slug()).isEqualTo("stale-version");
            assertThat(stale.extensions()).containsEntry("version", 1);
        });
        assertThat(post.body()).isEqualTo("Other");
    }

    @Test
    void aWithdrawnPostCanNeitherBeEditedNorWithdrawnAgain() {
        Post post = write(NOON);
        post.withdraw(Withdrawal.AUTHOR, null);
        assertProblem("post-withdrawn", () -> post.edit("Other", RENDERED, 0, NOON));
        assertProblem("post-withdrawn", () -> post.withdraw(Withdrawal.MODERATOR, "Again"));
        post.restore();
        assertThat(post.isWithdrawn()).isFalse();
    }

    private Post write(Instant now) {
        return thread.write(UUID.randomUUID(), BEN, "Body", RENDERED, now);
    }

    private static void assertProblem(String slug, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Problem.class, problem -> assertThat(
                        problem.type().slug())
                .isEqualTo(slug));
    }
}
