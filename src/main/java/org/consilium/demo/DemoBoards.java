package org.consilium.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.consilium.platform.id.Ids;
import org.consilium.platform.markdown.Links;
import org.consilium.platform.markdown.Markdown;
import org.consilium.platform.markdown.Rendered;

/** The boards of the demo. */
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

    /** All of them, in their order. */
    static List<DemoBoard> all(Ids ids) {
        return List.of(
                new DemoBoard(
                        ids.v4(),
                        "house",
                        "House news",
                        "What changes on this site, and how to use it.",
                        List.of(),
                        false,
                        true),
                open(ids, "cardiology", "Cardiology", "Heart and vessels: from the ECG to the intervention."),
                open(ids, "neurology", "Neurology", "Brain, nerves and muscles."),
                open(ids, "nephrology", "Nephrology", "Kidneys, dialysis and transplants."),
                open(ids, "endocrinology", "Endocrinology", "Hormones, diabetes and metabolism."),
                open(ids, "gastroenterology", "Gastroenterology", "Gut, liver and pancreas."),
                open(ids, "oncology", "Oncology", "Solid tumours and leukaemias, from screening to palliation."),
                open(ids, "hematology", "Haematology", "Blood, marrow and clotting."),
                open(ids, "pulmonology", "Pulmonology", "Lungs, airways and sleep."),
                open(ids, "rheumatology", "Rheumatology", "Joints, connective tissue and autoimmunity."),
                open(ids, "dermatology", "Dermatology", "Skin, hair and nails."),
                open(ids, "infectious-diseases", "Infectious diseases", "Microbes, resistance and travel."),
                new DemoBoard(
                        ids.v4(),
                        "psychiatry",
                        "Psychiatry",
                        "Mind and mood; for those who treat them.",
                        List.of("physician", "psychologist", "nurse"),
                        false,
                        false),
                open(ids, "pediatrics", "Paediatrics", "From the newborn to the adolescent."),
                open(ids, "ophthalmology", "Ophthalmology", "Eyes and sight."),
                open(ids, "genetics", "Medical genetics", "Syndromes, testing and counselling."),
                new DemoBoard(
                        ids.v4(),
                        "pharmacy-practice",
                        "Pharmacy practice",
                        "Dispensing, interactions and shortages; pharmacists only.",
                        List.of("pharmacist"),
                        false,
                        false),
                new DemoBoard(
                        ids.v4(),
                        "editorial-circle",
                        "Editorial circle",
                        "Preparing the journal club; by invitation.",
                        List.of(),
                        true,
                        false));
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

    private static DemoBoard open(Ids ids, String slug, String name, String purpose) {
        return new DemoBoard(ids.v4(), slug, name, purpose, List.of(), false, false);
    }
}
