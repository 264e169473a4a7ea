package org.consilium.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Members and sign-ins for measurements, written straight into the database: nobody waits for a thousand password hashes. */
final class ProbeMembers {
    private static final String MEMBER = """
            insert into member (id, email, email_confirmed, password_hash, second_factor, state, name, profession, country,
              career_stage, shows_name, shows_country, shows_career_stage, shows_specialties, shows_biography, shows_typing,
              biography, biography_html, demo, rules_accepted_on, created_on, verified_on, version)
            values (?, ?, true, 'none', false, 'member', ?, 'nurse', 'DE', 'established', true, false, false, true, false, true,
              '', '', false, current_date, current_date, current_date, 0)""";
    private static final String SIGN_IN = """
            insert into sign_in (id, member_id, secret_hash, client, created_on, last_used_on, expires_on)
            values (?, ?, ?, 'Probe', current_date, current_date, current_date + interval 2 day)""";
    private static final String BOARD = """
            insert into board (id, slug, name, purpose, rules, rules_html, rules_renderer, professions, specialties, countries,
              invitation_only, opening, position, created_at, version)
            values (?, ?, 'Probe', 'Measuring', '', '', 1, '', '', '', false, 'MEMBERS', 99, now(6), 0)""";

    private final String url;
    private final String user;
    private final String password;

    private ProbeMembers(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    static ProbeMembers in(String url, String user, String password) {
        return new ProbeMembers(url, user, password);
    }

    /** A new board for everybody. */
    String board() throws SQLException {
        String slug = "probe-" + UUID.randomUUID().toString().substring(0, 8);
        try (Connection connection = connect();
                PreparedStatement insert = connection.prepareStatement(BOARD)) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, slug);
            insert.executeUpdate();
        }
        return slug;
    }

    /** New members, each signed in: the cookie of each. */
    List<String> signIn(int number) throws SQLException {
        List<String> cookies = new ArrayList<>();
        try (Connection connection = connect();
                PreparedStatement member = connection.prepareStatement(MEMBER);
                PreparedStatement signIn = connection.prepareStatement(SIGN_IN)) {
            connection.setAutoCommit(false);
            for (int i = 0; i < number; i++) {
                UUID id = UUID.randomUUID();
                member.setObject(1, id);
                member.setString(2, id + "@probe.example");
                member.setString(3, "Probe " + i);
                member.executeUpdate();
                signIn.setObject(1, UUID.randomUUID());
                signIn.setObject(2, id);
                signIn.setBytes(3, sha256(id.toString()));
                signIn.executeUpdate();
                cookies.add("consilium=" + id);
            }
            connection.commit();
        }
        return cookies;
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    private static byte[] sha256(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
