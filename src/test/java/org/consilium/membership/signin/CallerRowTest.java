package org.consilium.membership.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.access.Access;
import org.consilium.platform.access.Caller;
import org.consilium.platform.access.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CallerRowTest {
    private static final UUID BOARD = new UUID(0, 9);
    private static final boolean DEMO = true;

    @Test
    void anApplicantHasNoRole() {
        Caller applicant = row("applicant", false, List.of()).caller(null, !DEMO);
        assertThat(applicant.roles()).isEmpty();
        assertThat(applicant.verified()).isFalse();
        assertThat(applicant.factorMissing()).isFalse();
    }

    @Test
    void anAdministratorWhoIsNoMemberRunsTheSiteOnly() {
        Caller administrator = row("applicant", true, List.of("administrator*", "moderator*", "verifier*"))
                .caller(null, !DEMO);
        assertThat(administrator.roles()).containsExactly(Role.ADMINISTRATOR);
    }

    @Test
    @DisplayName("S04 outside the demo a role without a second factor does not count")
    void outsideTheDemoARoleWithoutASecondFactorDoesNotCount() {
        CallerRow verifier = row("member", false, List.of("verifier*"));
        assertThat(verifier.caller(null, !DEMO).roles()).containsExactly(Role.MEMBER);
        assertThat(verifier.caller(null, !DEMO).factorMissing()).isTrue();
        assertThat(verifier.caller(null, DEMO).roles()).containsExactlyInAnyOrder(Role.MEMBER, Role.VERIFIER);
        assertThat(row("member", true, List.of("verifier*")).caller(null, !DEMO).roles())
                .containsExactlyInAnyOrder(Role.MEMBER, Role.VERIFIER);
    }

    @Test
    void aModeratorIsOneForSomeBoardsOrForAll() {
        Caller some = row("member", true, List.of("moderator")).caller(null, !DEMO);
        assertThat(some.moderatesAll()).isFalse();
        assertThat(some.moderates(BOARD)).isTrue();
        assertThat(some.moderates(new UUID(0, 10))).isFalse();
        Caller all = row("member", true, List.of("moderator*")).caller(null, !DEMO);
        assertThat(all.moderates(new UUID(0, 10))).isTrue();
    }

    @Test
    void aTokensScopeIsItsAccess() {
        assertThat(row("member", false, List.of()).caller(null, DEMO).access()).isEqualTo(Access.COOKIE);
        assertThat(withScope("read").caller(null, DEMO).access()).isEqualTo(Access.TOKEN_READ);
        assertThat(withScope("write").caller(null, DEMO).access()).isEqualTo(Access.TOKEN_WRITE);
    }

    private static CallerRow row(String state, boolean secondFactor, List<String> grants) {
        return row("cookie", state, secondFactor, grants);
    }

    private static CallerRow withScope(String scope) {
        return row(scope, "member", false, List.of());
    }

    private static CallerRow row(String scope, String state, boolean secondFactor, List<String> grants) {
        return new CallerRow(
                new UUID(0, 1),
                LocalDate.EPOCH,
                scope,
                new UUID(0, 2),
                state.equals("member"),
                secondFactor,
                "physician",
                "PT",
                List.of("D002309"),
                grants,
                List.of(BOARD.toString()));
    }
}
