package org.consilium.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What the people who can sign in follow and have read, so that their first page has something new on it. */
final class DemoReading {
    private static final Duration LAST_VISIT = Duration.ofDays(2);
    private static final Set<String> FOLLOWED =
            Set.of("house", "cardiology", "neurology", "endocrinology", "infectious-diseases");
    private static final int BOOKMARK_EVERY = 9;

    private final Connection connection;
    private final Instant now;

    DemoReading(Connection connection, Instant now) {
        this.connection = connection;
        this.now = now;
    }

    /** Counts the boards' posts. */
    void tally() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("""
                    insert into board_tally (board_id, posts, last_post_at)
                    select b.id, coalesce(sum(t.posts), 0), max(t.last_post_at)
                    from board b left join discussion_thread t on t.board_id = b.id group by b.id
                    """);
        }
    }

    /** Everybody looked at every board two days ago, and follows some. */
    void visit(List<DemoPerson> people, List<DemoBoard> boards) throws SQLException {
        Instant visited = now.minus(LAST_VISIT);
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into member_board (member_id, board_id, following, muted, counting_since, seen_posts)
                select ?, ?, ?, false, ?, count(p.id)
                from discussion_thread t join post p on p.thread_id = t.id
                where t.board_id = ? and p.created_at <= ?
                """)) {
            LocalDateTime since = LocalDateTime.ofInstant(visited, ZoneOffset.UTC);
            for (DemoPerson person : people) {
                for (DemoBoard board : boards) {
                    if (person.verified() && board.isFor(person)) {
                        insert.setString(1, person.id().toString());
                        insert.setString(2, board.id().toString());
                        insert.setBoolean(3, FOLLOWED.contains(board.slug()));
                        insert.setObject(4, since);
                        insert.setString(5, board.id().toString());
                        insert.setObject(6, since);
                        insert.addBatch();
                    }
                }
            }
            insert.executeBatch();
        }
    }

    /** The same people marked some threads for later. */
    void bookmark(List<DemoPerson> people, List<UUID> threads) throws SQLException {
        try (Rows rows = new Rows(
                connection,
                "member_thread",
                "member_id",
                "thread_id",
                "following",
                "muted",
                "bookmarked",
                "read_up_to")) {
            for (int i = 0; i < threads.size(); i += BOOKMARK_EVERY) {
                DemoPerson person = people.get(i / BOOKMARK_EVERY % 2);
                rows.add(person.id(), threads.get(i), true, false, true, 1);
            }
        }
    }
}
