package org.consilium.boards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.consilium.platform.database.Columns;
import org.consilium.platform.database.Reads;

/** The boards as they are to a member. Nearly every request asks here, so it is plain SQL. */
@ApplicationScoped
class BoardSights {
    private static final String COLUMNS = """
            b.id, b.slug, b.name, b.purpose, b.professions, b.specialties, b.countries, b.invitation_only, b.opening,
              b.archived_at, bi.member_id, mb.following, mb.muted, mb.counting_since, mb.seen_posts, bt.posts, bt.last_post_at
            """;
    private static final String BONDS = """
             left join board_invitation bi on bi.board_id = b.id and bi.member_id = ?
            left join member_board mb on mb.board_id = b.id and mb.member_id = ?
            left join board_tally bt on bt.board_id = b.id
            """;
    private static final String SIGHT = "select " + COLUMNS + " from board b" + BONDS;

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

    /** What is on a board, with the board. */
    <T> Optional<Sighted<T>> of(UUID memberId, OnBoard<T> thing) {
        String sql = "select " + COLUMNS + ", " + thing.columns() + " from " + thing.from() + " join board b on b.id = "
                + thing.board() + BONDS + " where " + thing.where();
        List<Object> parameters = new ArrayList<>(thing.fromParameters());
        parameters.add(memberId);
        parameters.add(memberId);
        parameters.addAll(thing.whereParameters());
        return reads.first(sql, row -> new Sighted<>(sight(row), thing.mapping().of(row)), parameters.toArray());
    }

    /** Something on a board that is not known to be visible yet. */
    record Sighted<T>(BoardSight board, T thing) {}

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
