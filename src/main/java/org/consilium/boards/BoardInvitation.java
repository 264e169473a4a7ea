package org.consilium.boards;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** That a member was invited to a board which is by invitation. */
@Entity
@IdClass(BoardInvitation.Key.class)
@Table(name = "board_invitation")
class BoardInvitation {

    @Id
    @Column(name = "board_id")
    private UUID boardId;

    @Id
    @Column(name = "member_id")
    private UUID memberId;

    protected BoardInvitation() {}

    BoardInvitation(UUID boardId, UUID memberId) {
        this.boardId = boardId;
        this.memberId = memberId;
    }

    /**
     * One invitation a board and member.
     *
     * @param boardId the board
     * @param memberId the member
     */
    record Key(UUID boardId, UUID memberId) {}
}
