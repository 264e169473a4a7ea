package org.consilium.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.consilium.membership.change.OfMember;
import org.consilium.membership.change.TellsOfChange;

/** A board of a moderator whose role is not for all of them. */
@Entity
@EntityListeners(TellsOfChange.class)
@Table(name = "moderated_board")
@IdClass(ModeratedBoard.Key.class)
class ModeratedBoard implements OfMember {
    @Id
    @Column(name = "member_id")
    private UUID memberId;

    @Id
    @Column(name = "board_id")
    private UUID boardId;

    protected ModeratedBoard() {}

    /** That member keeps order on that board. */
    ModeratedBoard(UUID memberId, UUID boardId) {
        this.memberId = memberId;
        this.boardId = boardId;
    }

    @Override
    public UUID memberId() {
        return memberId;
    }

    UUID boardId() {
        return boardId;
    }

    /** A board once for each moderator. */
    record Key(UUID memberId, UUID boardId) {}
}
