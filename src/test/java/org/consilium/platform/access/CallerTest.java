package org.consilium.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.consilium.platform.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CallerTest {
    private static final Instant NOW = Instant.parse("2026-11-21T09:30:00Z");
    private static final UUID CARDIOLOGY = new UUID(0, 1);
    private static final UUID NEPHROLOGY = new UUID(0, 2);

    @Test
    void aModeratorOfSomeBoardsKeepsOrderThereOnly() {
        Caller moderator = caller(Set.of(Role.MEMBER, Role.MODERATOR), false, Access.COOKIE, null);
        assertThat(moderator.moderates(CARDIOLOGY)).isTrue();
        assertThat(moderator.moderates(NEPHROLOGY)).isFalse();
    }

    @Test
    void aModeratorOfAllBoardsKeepsOrderEverywhere() {
        Caller moderator = caller(Set.of(Role.MEMBER, Role.MODERATOR), true, Access.COOKIE, null);
        assertThat(moderator.moderates(NEPHROLOGY)).isTrue();
    }

    @Test
    void boardsOfAModeratorWhoseRoleDoesNotCountGiveNothing() {
        assertThat(caller(Set.of(Role.MEMBER), true, Access.COOKIE, null).moderates(CARDIOLOGY))
                .isFalse();
    }

    @Test
    void stepUpLastsUntilItsEndAndIsNotForTokens() {
        Caller fresh = caller(Set.of(Role.MEMBER), false, Access.COOKIE, NOW.plusSeconds(1));
        assertThatCode(() -> fresh.requireStepUp(NOW)).doesNotThrowAnyException();
        assertThatThrownBy(() -> fresh.requireStepUp(NOW.plusSeconds(1))).isInstanceOf(Problem.class);
        Caller never = caller(Set.of(Role.MEMBER), false, Access.COOKIE, null);
        assertThatThrownBy(() -> never.requireStepUp(NOW)).isInstanceOf(Problem.class);
        Caller token = caller(Set.of(Role.MEMBER), false, Access.TOKEN_WRITE, NOW.plusSeconds(1));
        assertThatThrownBy(() -> token.requireStepUp(NOW)).isInstanceOf(Problem.class);
    }

    private static Caller caller(Set<Role> roles, boolean all, Access access, @Nullable Instant steppedUpUntil) {
        return new Caller(
                new UUID(1, 1),
                new UUID(1, 2),
                access,
                roles,
                false,
                all,
                Set.of(CARDIOLOGY),
                "physician",
                Set.of("D002309"),
                "DE",
                steppedUpUntil);
    }
}
