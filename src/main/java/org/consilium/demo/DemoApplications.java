package org.consilium.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.consilium.demo.Applicants.Case;
import org.consilium.demo.Applicants.Story;
import org.consilium.platform.id.Ids;
import org.consilium.platform.random.Randomness;
import org.consilium.verification.document.AddDocument;
import org.consilium.verification.document.DocumentKind;
import org.jspecify.annotations.Nullable;

/** Writes the applications of the demo, with a made-up register and a made-up hospital that they can be checked against. */
final class DemoApplications {
    private static final String REGISTER = "demo";
    private static final String HOSPITAL = "hospital.demo.example";
    /** States that began with a decision, which erases the address. */
    private static final List<String> LETTING_GO = List.of("approved", "refused", "lapsed");

    private final Connection connection;
    private final Ids ids;
    private final Randomness randomness;
    private final AddDocument addDocument;
    private final LocalDate today;

    DemoApplications(Connection connection, Ids ids, Randomness randomness, AddDocument addDocument, LocalDate today) {
        this.connection = connection;
        this.ids = ids;
        this.randomness = randomness;
        this.addDocument = addDocument;
        this.today = today;
    }

    /** Writes the register, the hospital and the applications. */
    void write(List<Case> cases) throws SQLException {
        register();
        int number = 0;
        for (Case one : cases) {
            write(one, identifier(one.story(), ++number), number);
        }
    }

    /** The applicant who can sign in: listed, and known to two members of the profession, so that one look is enough. */
    void write(DemoPerson nia, DemoPerson... vouchers) throws SQLException {
        enter(new Case(nia, "Nia", "Demo", "open", Story.of("number")), "DEMO-0000");
        application(nia, "open", "DEMO-0000", "", 1);
        for (DemoPerson voucher : vouchers) {
            row(
                    "insert into vouch (member_id, voucher_id, knows, statement, given_on) values (?, ?, true, ?, ?)",
                    nia.id(),
                    voucher.id(),
                    "We are on the same ward (demo).",
                    today.minusDays(1));
        }
    }

    private void register() throws SQLException {
        row("""
                insert into registry (name, label, kind, country, scheme, professions, proves, last_full_run, version)
                values (?, 'Register of the demo (made up)', 'csv', 'DE', null, 'physician nurse pharmacist', ?, 1, 0)
                """, REGISTER, "Nothing at all: its people were made up for the demo.");
        row(
                "insert into work_domain (domain, institution, country, students, added_on) values (?, 'Hospital of the demo', 'DE', false, ?)",
                HOSPITAL,
                today);
    }

    private void write(Case one, @Nullable String identifier, int number) throws SQLException {
        if (identifier != null && !one.story().name().equals("twice-too")) {
            enter(one, identifier);
        }
        UUID application =
                application(one.person(), one.state(), identifier, one.story().flags(), number % 9);
        address(one);
        if (one.story().document() != null && !one.state().equals("refused")) {
            addDocument.add(
                    one.person().id(),
                    DocumentKind.of(one.story().document()),
                    Specimen.of(one.story().document(), one.person().name()));
        }
        acts(one, application);
    }

    private void enter(Case one, String identifier) throws SQLException {
        Story story = one.story();
        row(
                """
                insert into registry_entry (registry, identifier, family_name, given_name, middle_name, other_family_name,
                  other_given_name, credential, profession, codes, country, region, town, status, status_since, last_run)
                values (?, ?, ?, ?, '', '', '', '', ?, '', 'DE', '', 'Demo', ?, null, 1)
                """,
                REGISTER,
                identifier,
                (story.registered() == null ? one.family() : story.registered()).toUpperCase(Locale.ROOT),
                one.given().toUpperCase(Locale.ROOT),
                story.profession() == null ? one.person().profession() : story.profession(),
                story.status());
    }

    private UUID application(DemoPerson person, String state, @Nullable String identifier, String flags, int daysAgo)
            throws SQLException {
        UUID id = ids.v4();
        boolean draft = state.equals("draft");
        boolean decided = List.of("asked", "approved", "refused", "lapsed").contains(state);
        LocalDate day = today.minusDays(daysAgo);
        row(
                """
                insert into application (id, member_id, state, started_on, country, round, register, identifier, flags, evidence,
                  submitted_on, decided_on, reason, appeal, valid_until, version)
                values (?, ?, ?, ?, 'DE', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
                """,
                id,
                person.id(),
                state,
                day.minusDays(1),
                draft ? 0 : 1,
                identifier == null ? null : REGISTER,
                identifier,
                draft ? "" : flags,
                state.equals("approved") ? "register work-address" : "",
                draft ? null : day,
                decided ? today : null,
                reason(state),
                state.equals("appealed")
                        ? "I was registered under the name of my mother until last year (demo)."
                        : null,
                state.equals("approved") ? today.plusDays(40) : null);
        if (state.equals("refused") || state.equals("appealed")) {
            row("update member set state = 'refused' where id = ?", person.id());
        }
        return id;
    }

    private static @Nullable String reason(String state) {
        return switch (state) {
            case "asked" -> "Please upload a document that shows this name (demo).";
            case "refused", "appealed" -> "What you sent does not show that this number is yours (demo).";
            case "lapsed" -> "The register lists this number as not active.";
            default -> null;
        };
    }

    private void address(Case one) throws SQLException {
        @Nullable String mailbox = one.story().mailbox();
        if (mailbox != null) {
            String own = one.person().handle().replace('-', '.');
            row(
                    "insert into work_address (member_id, domain, address, address_hash, proven_on) values (?, ?, ?, ?, ?)",
                    one.person().id(),
                    HOSPITAL,
                    LETTING_GO.contains(one.state()) ? null : (mailbox.equals("own") ? own : mailbox) + "@" + HOSPITAL,
                    randomness.bytes(32),
                    today.minusDays(1));
        }
    }

    private void acts(Case one, UUID application) throws SQLException {
        @Nullable String decision =
                switch (one.state() + " " + one.story().name()) {
                    case "open seconded" -> "approve";
                    case "open escalated" -> "escalate";
                    default ->
                        switch (one.state()) {
                            case "asked" -> "ask";
                            case "refused", "appealed" -> "refuse";
                            case "approved" -> "approve";
                            default -> null;
                        };
                };
        if (decision != null) {
            boolean automatic = one.state().equals("approved");
            row(
                    """
                    insert into application_act (application_id, position, round, verifier_id, decision, ground, reason, acted_on)
                    values (?, 0, ?, (select id from member where handle = 'vera' and ?), ?, ?, ?, ?)
                    """,
                    application,
                    one.state().equals("appealed") ? 0 : 1,
                    !automatic,
                    decision,
                    decision.equals("refuse") ? "somebody-else" : null,
                    automatic ? null : "Seen by a verifier of the demo.",
                    today);
        }
    }

    private static @Nullable String identifier(Story story, int number) {
        if (story.status() == null) {
            return null;
        }
        // Two of them claim the same number.
        return "DEMO-%04d".formatted(story.name().equals("twice-too") ? number - 1 : number);
    }

    private void row(String statement, @Nullable Object... values) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, Rows.inDatabase(values[i]));
            }
            prepared.executeUpdate();
        }
    }
}
