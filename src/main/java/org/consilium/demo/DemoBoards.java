package org.consilium.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.consilium.platform.markdown.Links;
import org.consilium.platform.markdown.Markdown;
import org.consilium.platform.markdown.Rendered;

/** Writes the boards of the demo. */
final class DemoBoards {
    private static final String RULES = """
            1. **No patient can be recognised.** No names, dates, places, numbers, or rare stories that are in the news.
            2. Say where a statement comes from: a DOI or a PMID becomes a link.
            3. Disagree with the argument, not with the colleague.

            Texts in this demo come from MedQuAD and are no medical advice.
            """;

    private final Connection connection;
    private final Markdown markdown;

    DemoBoards(Connection connection, Markdown markdown) {
        this.connection = connection;
        this.markdown = markdown;
    }

    /** Writes them. */
    void write(List<DemoBoard> boards, Instant at) throws SQLException {
        Rendered rules = markdown.render(RULES, Links.NONE);
        try (Rows rows = new Rows(
                connection,
                "board",
                "id",
                "slug",
                "name",
                "purpose",
                "rules",
                "rules_html",
                "rules_renderer",
                "professions",
                "specialties",
                "countries",
                "invitation_only",
                "opening",
                "position",
                "created_at",
                "version")) {
            int position = 0;
            for (DemoBoard board : boards) {
                rows.add(
                        board.id(),
                        board.slug(),
                        board.name(),
                        board.purpose(),
                        RULES,
                        rules.html(),
                        rules.version(),
                        String.join(",", board.professions()),
                        "",
                        "",
                        board.invitationOnly(),
                        board.moderatorsOpen() ? "MODERATORS" : "MEMBERS",
                        position++,
                        at,
                        0);
            }
        }
    }

    /** Invites people to the boards that are by invitation. */
    void invite(List<DemoBoard> boards, List<DemoPerson> people) throws SQLException {
        try (Rows rows = new Rows(connection, "board_invitation", "board_id", "member_id")) {
            for (DemoBoard board : boards) {
                for (DemoPerson person : board.invitationOnly() ? people : List.<DemoPerson>of()) {
                    rows.add(board.id(), person.id());
                }
            }
        }
    }
}
