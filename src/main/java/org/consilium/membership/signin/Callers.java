package org.consilium.membership.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.consilium.membership.change.MemberChanges;
import org.consilium.platform.access.Caller;
import org.consilium.platform.access.CallerLookup;
import org.consilium.platform.database.Reads;
import org.consilium.platform.memory.Memory;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Recognises callers. Every request passes here, so what the database said is remembered for a moment: a page asks for several
 * things at once. Whether a sign-in was used recently, and whether it has confirmed its factor, is looked at each time.
 */
@ApplicationScoped
class Callers implements CallerLookup {
    private static final Duration MOMENT = Duration.ofSeconds(3);
    private static final int MOST = 20_000;

    private static final String OF_SIGN_IN = statement("sign_in", "s.last_used_on", "'cookie'");
    private static final String OF_TOKEN =
            statement("access_token", "coalesce(s.last_used_on, date '1970-01-01')", "s.scope");

    private final Reads reads;
    private final RecentUse recentUse;
    private final StepUps stepUps;
    private final boolean demo;
    private final Memory<Secret, CallerRow> memory;

    @Inject
    Callers(
            Reads reads,
            RecentUse recentUse,
            StepUps stepUps,
            MemberChanges changes,
            Clock clock,
            @ConfigProperty(name = "consilium.demo", defaultValue = "false") boolean demo) {
        this.reads = reads;
        this.recentUse = recentUse;
        this.stepUps = stepUps;
        this.demo = demo;
        this.memory = new Memory<>(clock, MOMENT, MOST);
        changes.listen(id -> memory.forget((secret, row) -> row.memberId().equals(id)));
    }

    @Override
    public Optional<Caller> bySignIn(byte[] digest) {
        return current(digest).map(row -> noted(row).caller(stepUps.until(row.id()), demo));
    }

    @Override
    public Optional<Caller> byAccessToken(byte[] digest) {
        return find(digest, true).map(row -> noted(row).caller(null, demo));
    }

    @Override
    public Optional<Caller> again(byte[] digest, boolean token) {
        return token
                ? find(digest, true).map(row -> row.caller(null, demo))
                : current(digest).map(row -> row.caller(stepUps.until(row.id()), demo));
    }

    private Optional<CallerRow> current(byte[] digest) {
        return find(digest, false).filter(row -> !recentUse.isOver(row.id(), row.writtenDay()));
    }

    private CallerRow noted(CallerRow row) {
        recentUse.note(row.id(), row.writtenDay());
        return row;
    }

    private Optional<CallerRow> find(byte[] digest, boolean token) {
        return memory.get(
                new Secret(ByteBuffer.wrap(digest), token),
                secret -> reads.first(token ? OF_TOKEN : OF_SIGN_IN, CallerRow::of, digest, recentUse.today()));
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

    /** What a request presents, as the database knows it. */
    private record Secret(ByteBuffer digest, boolean token) {}
}
