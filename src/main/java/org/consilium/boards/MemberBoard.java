package org.consilium.boards;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a member has to do with a board. Rows are written by {@link MemberBoards} in single statements, for many tabs at once. */
@Entity
@IdClass(MemberBoard.Key.class)
@Table(name = "member_board")
class MemberBoard {

    @Id
    @Column(name = "member_id")
    private UUID memberId;

    @Id
    @Column(name = "board_id")
    private UUID boardId;

    @Column
    private boolean following;

    @Column
    private boolean muted;

    @Column(name = "counting_since")
    private @Nullable Instant countingSince;

    @Column(name = "seen_posts")
    private long seenPosts;

    protected MemberBoard() {}

    /**
     * One row a member and board.
     *
     * @param memberId the member
     * @param boardId the board
     */
    record Key(UUID memberId, UUID boardId) {}
}
