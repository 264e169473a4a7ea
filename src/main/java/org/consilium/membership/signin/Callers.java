package org.consilium.membership.signin;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.consilium.platform.access.Caller;
import org.consilium.platform.access.CallerLookup;
import org.consilium.platform.transaction.Retried;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Recognises callers. Every request passes here, so it is one statement, sent directly and outside a transaction, on a pool of
 * its own: as part of a transaction, or on connections that take part in them, it would cost two more round trips.
 */
@ApplicationScoped
@Retried
class Callers implements CallerLookup {
    private static final String OF_SIGN_IN = statement("sign_in", "s.last_used_on", "'cookie'");
    private static final String OF_TOKEN =
            statement("access_token", "coalesce(s.last_used_on, date '1970-01-01')", "s.scope");

    private final RecentUse recentUse;
    private final StepUps stepUps;
    private final boolean demo;

    @Resource(lookup = "java:jboss/datasources/ConsiliumReads")
    @SuppressWarnings("NullAway.Init") // no CDI bean: the container sets it before the first call
    private DataSource database;

    @Inject
    Callers(
            RecentUse recentUse,
            StepUps stepUps,
            @ConfigProperty(name = "consilium.demo", defaultValue = "false") boolean demo) {
        this.recentUse = recentUse;
        this.stepUps = stepUps;
        this.demo = demo;
    }

    @Override
    public Optional<Caller> bySignIn(byte[] digest) {
        return current(digest).map(row -> noted(row).caller(stepUps.until(row.id()), demo));
    }

    @Override
    public Optional<Caller> byAccessToken(byte[] digest) {
        return find(OF_TOKEN, digest).map(row -> noted(row).caller(null, demo));
    }

    @Override
    public Optional<Caller> again(byte[] digest, boolean token) {
        return token
                ? find(OF_TOKEN, digest).map(row -> row.caller(null, demo))
                : current(digest).map(row -> row.caller(stepUps.until(row.id()), demo));
    }

    private Optional<CallerRow> current(byte[] digest) {
        return find(OF_SIGN_IN, digest).filter(row -> !recentUse.isOver(row.id(), row.writtenDay()));
    }

    private CallerRow noted(CallerRow row) {
        recentUse.note(row.id(), row.writtenDay());
        return row;
    }

    private Optional<CallerRow> find(String statement, byte[] digest) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(statement)) {
            query.setBytes(1, digest);
            query.setObject(2, recentUse.today());
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? Optional.of(CallerRow.of(rows)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("A caller could not be looked up", e);
        }
    }

    private static String statement(String table, String lastUse, String scope) {
        return """
                select s.id, %s, %s, m.id, m.state, m.second_factor, m.profession, m.country,
                  (select group_concat(specialty order by position) from member_specialty where member_id = m.id),
                  (select group_concat(role, if(all_boards, '*', '')) from role_grant where member_id = m.id),
                  (select group_concat(board_id) from moderated_board where member_id = m.id)
                from %s s join member m on m.id = s.member_id
                where s.secret_hash = ? and s.expires_on > ? and m.state <> 'erased'""".formatted(lastUse, scope, table);
    }
}
