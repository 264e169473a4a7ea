package org.consilium.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.consilium.membership.password.Passwords;
import org.consilium.platform.random.Randomness;
import org.jspecify.annotations.Nullable;

/**
 * Puts people into the test database directly, signed in: signing up and hashing a password takes seconds when a test needs many.
 * Every call makes somebody new, whose address and handle nobody else has. The accounts have no password that works, except by
 * {@link #withPassword}.
 */
public final class Forum {
    /** The password of {@link #withPassword}. */
    public static final String PASSWORD = "rain on the tin roof";

    private static final String NO_PASSWORD =
            "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$" + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    /** Hashed once for the whole run. */
    private static final String HASH_OF_PASSWORD = new Passwords(new Randomness()).hash(PASSWORD);

    /** What MariaDB answers who would overwrite what was written since the statement began. */
    private static final int RECORD_CHANGED = 1020;

    private final Database database;

    /** A forum in that database. */
    public Forum(Database database) {
        this.database = database;
    }

    /** Opens connections to the test database. */
    @FunctionalInterface
    public interface Database {
        /** A new connection. */
        Connection open() throws SQLException;
    }

    /** A verified physician of cardiology in Portugal. */
    public Person member(String name) {
        return member(name, "physician", "PT", List.of("D002309"));
    }

    /**
     * A verified member.
     *
     * @param specialties MeSH ids, the badge's first
     */
    public Person member(String name, String profession, String country, List<String> specialties) {
        return person(name, "member", profession, country, specialties);
    }

    /** Somebody who has confirmed the address and waits for verification. */
    public Person applicant(String name) {
        return person(name, "applicant", "physician", "PT", List.of("D002309"));
    }

    /** Somebody of any kind who waits for verification. */
    public Person applicant(String name, String profession, String country, List<String> specialties) {
        return person(name, "applicant", profession, country, specialties);
    }

    /** Somebody who was not accepted. */
    public Person refused(String name) {
        return person(name, "refused", "physician", "PT", List.of("D002309"));
    }

    /** A member who keeps order on all boards. */
    public Person moderator(String name) {
        return granted(member(name), "moderator", true);
    }

    /** A member who keeps order on those boards. */
    public Person moderatorOf(String name, UUID... boards) {
        Person moderator = granted(member(name), "moderator", false);
        for (UUID board : boards) {
            run("insert into moderated_board (member_id, board_id) values (?, ?)", moderator.id(), board);
        }
        return moderator;
    }

    /** A member who decides on applications. */
    public Person verifier(String name) {
        return granted(member(name), "verifier", true);
    }

    /** A member who takes part in opening sealed identities. */
    public Person privacyOfficer(String name) {
        return granted(member(name), "privacy-officer", true);
    }

    /** Somebody who runs the site and is no verified member. */
    public Person administrator(String name) {
        return granted(applicant(name), "administrator", true);
    }

    /** The same person with one more role; it has a second factor, which the role may ask for. */
    public Person granted(Person person, String role, boolean allBoards) {
        run("update member set second_factor = true where id = ?", person.id());
        run(
                "insert into role_grant (member_id, role, all_boards, granted_on) values (?, ?, ?, ?)",
                person.id(),
                role,
                allBoards,
                today());
        return person;
    }

    /** The same person with a password, {@link #PASSWORD}. */
    public Person withPassword(Person person) {
        run("update member set password_hash = ? where id = ?", HASH_OF_PASSWORD, person.id());
        return person;
    }

    /** The same person in another browser. */
    public Person signedInAgain(Person person) {
        return new Person(person.id(), person.email(), person.name(), person.handle(), signIn(person.id()));
    }

    /** An access token of the person; {@code scope} is {@code read} or {@code write}. */
    public String accessToken(Person person, String scope) {
        String secret = "cns_" + UUID.randomUUID();
        run(
                "insert into access_token (id, member_id, secret_hash, name, scope, created_on, expires_on)"
                        + " values (?, ?, ?, 'test', ?, ?, ?)",
                UUID.randomUUID(),
                person.id(),
                sha256(secret),
                scope,
                today(),
                today().plusDays(30));
        return secret;
    }

    /** Makes a recurring job due; a run that waits already is brought forward too. */
    public void makeDue(String kind) {
        run("update job set run_at = '2026-01-01' where kind = ? and state = 'waiting'", kind);
        run("update recurring_job set next_run_at = '2026-01-01' where kind = ?", kind);
    }

    /**
     * Changes the database; for what the API has no door. What the server remembers of a member (ADR 0017) is not forgotten by it,
     * but over in a moment. What loses a race with the running server is tried again.
     */
    public void run(String statement, @Nullable Object... parameters) {
        Eventually.holds(statement, () -> isRun(statement, parameters));
    }

    private boolean isRun(String statement, @Nullable Object... parameters) {
        try (Connection connection = database.open();
                PreparedStatement prepared = prepare(connection, statement, parameters)) {
            prepared.executeUpdate();
            return true;
        } catch (SQLTransactionRollbackException lostARace) {
            return false;
        } catch (SQLException e) {
            if (e.getErrorCode() == RECORD_CHANGED) {
                return false;
            }
            throw new IllegalStateException(statement, e);
        }
    }

    /** The number that a statement finds. */
    public long count(String query, @Nullable Object... parameters) {
        try (Connection connection = database.open();
                PreparedStatement prepared = prepare(connection, query, parameters);
                ResultSet rows = prepared.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    /** The one text that a statement finds. */
    public String text(String query, @Nullable Object... parameters) {
        return texts(query, parameters).get(0);
    }

    /** The texts that a statement finds in its first column. */
    public List<String> texts(String query, @Nullable Object... parameters) {
        List<String> texts = new ArrayList<>();
        try (Connection connection = database.open();
                PreparedStatement prepared = prepare(connection, query, parameters);
                ResultSet rows = prepared.executeQuery()) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String statement, @Nullable Object... parameters)
            throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(statement);
        for (int i = 0; i < parameters.length; i++) {
            @Nullable Object parameter = parameters[i] instanceof UUID id ? id.toString() : parameters[i];
            prepared.setObject(i + 1, parameter);
        }
        return prepared;
    }

    private Person person(String name, String state, String profession, String country, List<String> specialties) {
        UUID id = UUID.randomUUID();
        String spoken = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String handle = spoken.substring(0, Math.min(spoken.length(), 20)) + "-"
                + id.toString().substring(0, 8);
        String email = handle + "@test.example";
        run(
                "insert into member (id, email, email_confirmed, password_hash, second_factor, state, name, handle,"
                        + " profession, country, career_stage, shows_name, shows_country, shows_career_stage,"
                        + " shows_specialties, shows_biography, shows_typing, biography, biography_html, demo,"
                        + " rules_accepted_on, created_on, verified_on, version)"
                        + " values (?, ?, true, ?, false, ?, ?, ?, ?, ?, 'established', true, true, false, true, true,"
                        + " true, '', '', false, ?, ?, ?, 0)",
                id,
                email,
                NO_PASSWORD,
                state,
                name,
                handle,
                profession,
                country,
                today(),
                today(),
                state.equals("member") ? today() : null);
        for (int position = 0; position < specialties.size(); position++) {
            run(
                    "insert into member_specialty (member_id, position, specialty) values (?, ?, ?)",
                    id,
                    position,
                    specialties.get(position));
        }
        return new Person(id, email, name, handle, signIn(id));
    }

    private String signIn(UUID memberId) {
        String secret = UUID.randomUUID().toString();
        run(
                "insert into sign_in (id, member_id, secret_hash, client, created_on, last_used_on, expires_on)"
                        + " values (?, ?, ?, 'Firefox on Linux', ?, ?, ?)",
                UUID.randomUUID(),
                memberId,
                sha256(secret),
                today(),
                today(),
                today().plusDays(30));
        return secret;
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private static byte[] sha256(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
