package org.consilium.threads;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.consilium.boards.BoardRef;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ThreadLineTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final int POSTS = 7;

    @Test
    void nothingIsUnreadWhileNothingIsCounted() {
        assertThat(unread(null, null, 0)).isZero();
    }

    @Test
    void anOpenedThreadHasThePostsBehindThePlaceUnread() {
        assertThat(unread(4, NOON.minusSeconds(60), 0)).isEqualTo(3);
        assertThat(unread(POSTS, NOON.minusSeconds(60), 0)).isZero();
    }

    @Test
    void aNewThreadThatWasNeverOpenedIsUnreadAsAWhole() {
        assertThat(unread(null, NOON.minusSeconds(60), 0)).isEqualTo(POSTS);
    }

    @Test
    void anOldThreadThatWasNeverOpenedHasOnlyTheRecentPostsUnread() {
        assertThat(unread(null, NOON.plusSeconds(60), 2)).isEqualTo(2);
    }

    private static int unread(@Nullable Integer readUpTo, @Nullable Instant countingSince, int recent) {
        ThreadLine line = new ThreadLine(
                new UUID(1, 1),
                new UUID(2, 1),
                "Title",
                null,
                NOON,
                NOON.plusSeconds(600),
                null,
                POSTS,
                false,
                false,
                null,
                readUpTo,
                countingSince,
                recent);
        return Objects.requireNonNull(
                line.row(new BoardRef("b", "B"), new Writers(Map.of())).unread());
    }
}
