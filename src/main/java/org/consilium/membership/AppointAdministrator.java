package org.consilium.membership;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.consilium.membership.password.PasswordRules;
import org.consilium.membership.password.Passwords;
import org.consilium.membership.vocabulary.Vocabulary;
import org.consilium.platform.access.Role;
import org.consilium.platform.audit.OfflineAuditLog;
import org.consilium.platform.id.Ids;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.random.Randomness;

/**
 * Makes an account that runs the site, over a plain connection: a new site has nobody who could grant the role. The account is
 * confirmed and can sign in at once.
 */
public final class AppointAdministrator {
    private static final int LONGEST_NAME = 100;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>\",;]+@[^\\s@<>\",;]+");
    private static final String INSERT_MEMBER = """
            insert into member (id, email, email_confirmed, password_hash, second_factor, state, name, handle, profession,
              country, career_stage, shows_name, shows_country, shows_career_stage, shows_specialties, shows_biography,
              shows_typing, biography, biography_html, demo, rules_accepted_on, created_on, verified_on, version)
            values (?, ?, true, ?, false, ?, ?, ?, ?, ?, ?, true, ?, ?, ?, ?, true, '', '', false, ?, ?, ?, 0)
            """;

    private final Vocabulary vocabulary = new Vocabulary();
    private final PasswordRules rules = new PasswordRules();
    private final OfflineAuditLog audit;
    private final Ids ids;
    private final Randomness randomness;

    /**
     * Appoints with these means.
     *
     * @param audit where it is written down
     */
    public AppointAdministrator(OfflineAuditLog audit, Ids ids, Randomness randomness) {
        this.audit = audit;
        this.ids = ids;
        this.randomness = randomness;
    }

    /**
     * Makes the account, in the connection's transaction.
     *
     * @param today day in UTC
     * @throws Problem if there is an account with that address, the password breaks the rules, or a word is not in its list;
     *     the detail is a line for the operator
     */
    public void appoint(Connection connection, NewAdministrator wanted, LocalDate today) throws SQLException {
        String email = EmailAddress.normalised(wanted.email());
        requireSense(wanted, email);
        if (exists(connection, email)) {
            throw Problem.invalid("email", "There is an account with this address already; nothing was changed.");
        }
        UUID id = ids.v4();
        insertMember(connection, id, email, wanted, today);
        insertGrant(connection, id, today);
        audit.append(
                connection,
                today,
                "administrator-appointed",
                id,
                Map.of("verified", String.valueOf(wanted.verified()), "by", "command line"));
    }

    private void requireSense(NewAdministrator wanted, String email) {
        if (email.length() > EmailAddress.LONGEST || !ADDRESS.matcher(email).matches()) {
            throw Problem.invalid("email", "This is no e-mail address.");
        }
        String name = wanted.name();
        if (name.isBlank() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw Problem.invalid("name", "The name has 1 to " + LONGEST_NAME + " characters.");
        }
        if (!vocabulary.hasProfession(wanted.profession())) {
            throw Problem.invalid("profession", "There is no profession \"" + wanted.profession() + "\".");
        }
        if (!vocabulary.hasCountry(wanted.country())) {
            throw Problem.invalid("country", "There is no country \"" + wanted.country() + "\".");
        }
        if (!vocabulary.hasCareerStage(wanted.careerStage())) {
            throw Problem.invalid("careerStage", "There is no career stage \"" + wanted.careerStage() + "\".");
        }
        rules.check("password", wanted.password(), false, List.of(email, name));
    }

    private static boolean exists(Connection connection, String email) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select 1 from member where email = ?")) {
            query.setString(1, email);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    private void insertMember(Connection connection, UUID id, String email, NewAdministrator wanted, LocalDate today)
            throws SQLException {
        Shows shows = Shows.byDefault();
        MemberState state = wanted.verified() ? MemberState.MEMBER : MemberState.APPLICANT;
        Object[] values = {
            id.toString(),
            email,
            new Passwords(randomness).hash(wanted.password()),
            state.id(),
            wanted.name().strip(),
            freeHandle(connection, wanted.name()),
            wanted.profession(),
            wanted.country(),
            wanted.careerStage(),
            shows.country(),
            shows.careerStage(),
            shows.specialties(),
            shows.biography(),
            today,
            today,
            wanted.verified() ? today : null
        };
        try (PreparedStatement insert = connection.prepareStatement(INSERT_MEMBER)) {
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.executeUpdate();
        }
    }

    private String freeHandle(Connection connection, String name) throws SQLException {
        String base = Handle.suggestedBy(name);
        try (PreparedStatement query =
                connection.prepareStatement("select lower(handle) from member where handle like ?")) {
            query.setString(1, base + "%");
            Set<String> taken = new HashSet<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    taken.add(rows.getString(1));
                }
            }
            return Handle.freeLike(base, taken, randomness::below);
        }
    }

    private static void insertGrant(Connection connection, UUID id, LocalDate today) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into role_grant (member_id, role, all_boards, granted_on) values (?, ?, true, ?)")) {
            insert.setString(1, id.toString());
            insert.setString(2, Role.Names.ADMINISTRATOR);
            insert.setObject(3, today);
            insert.executeUpdate();
        }
    }
}
