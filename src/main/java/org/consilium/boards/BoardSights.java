package org.consilium.boards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.consilium.platform.database.Columns;
import org.consilium.platform.database.Reads;

/** The boards as they are to a member. Nearly every request asks here, so it is plain SQL. */
@ApplicationScoped
class BoardSights {
    private static final String SIGHT = """
            select b.id, b.slug, b.name, b.purpose, b.professions, b.specialties, b.countries, b.invitation_only, b.opening,
              b.archived_at, i.member_id, m.following, m.muted, m.counting_since, m.seen_posts, t.posts, t.last_post_at
            from board b
            left join board_invitation i on i.board_id = b.id and i.member_id = ?
            left join member_board m on m.board_id = b.id and m.member_id = ?
            left join board_tally t on t.board_id = b.id
            """;

    private static final IdSet IDS = new IdSet();

    private final Reads reads;

    @Inject
    BoardSights(Reads reads) {
        this.reads = reads;
    }

    /** All boards, the archived ones last. */
    List<BoardSight> all(UUID memberId) {
        return reads.all(
                SIGHT + "order by b.archived_at is not null, b.position, b.name",
                BoardSights::sight,
                memberId,
                memberId);
    }

    Optional<BoardSight> of(UUID memberId, UUID boardId) {
        return reads.first(SIGHT + "where b.id = ?", BoardSights::sight, memberId, memberId, boardId);
    }

    Optional<BoardSight> of(UUID memberId, String slug) {
        return reads.first(SIGHT + "where b.slug = ?", BoardSights::sight, memberId, memberId, slug);
    }

    private static BoardSight sight(Columns row) throws SQLException {
        return new BoardSight(
                row.id(),
                row.text(),
                row.text(),
                row.text(),
                IDS.convertToEntityAttribute(row.text()),
                IDS.convertToEntityAttribute(row.text()),
                IDS.convertToEntityAttribute(row.text()),
                row.flag(),
                Opening.valueOf(row.text()),
                row.timeOrNull(),
                row.idOrNull(),
                row.flag(),
                row.flag(),
                row.timeOrNull(),
                row.largeOrNull(),
                row.largeOrNull(),
                row.timeOrNull());
    }
}
