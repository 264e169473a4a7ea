package org.consilium.boards;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How many posts a board holds, some moments late. */
@Entity
@Table(name = "board_tally")
class BoardTally {

    @Id
    @Column(name = "board_id")
    private UUID boardId;

    @Column
    private long posts;

    @Column(name = "last_post_at")
    private @Nullable Instant lastPostAt;

    protected BoardTally() {}

    BoardTally(UUID boardId) {
        this.boardId = boardId;
    }
}
