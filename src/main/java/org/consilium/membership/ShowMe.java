package org.consilium.membership;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.TreeSet;
import org.consilium.membership.vocabulary.Term;
import org.consilium.membership.vocabulary.Vocabulary;
import org.consilium.platform.access.Caller;
import org.consilium.platform.transaction.UseCase;

/** Shows somebody the own account. */
@UseCase
class ShowMe {
    private final Members members;
    private final Vocabulary vocabulary;
    private final Instance<SecondFactor> factors;
    private final Instance<BoardSlugs> boards;
    private final Clock clock;

    @Inject
    ShowMe(
            Members members,
            Vocabulary vocabulary,
            Instance<SecondFactor> factors,
            Instance<BoardSlugs> boards,
            Clock clock) {
        this.members = members;
        this.vocabulary = vocabulary;
        this.factors = factors;
        this.boards = boards;
        this.clock = clock;
    }

    MeView of(Caller caller) {
        Member me = members.get(caller.memberId());
        return new MeView(
                me.id(),
                me.email(),
                me.name(),
                me.profile().handle(),
                me.displayName(),
                me.profile().showsName(),
                me.profession(),
                me.specialties().stream()
                        .map(id -> new Term(id, vocabulary.specialty(id)))
                        .toList(),
                me.country(),
                me.careerStage(),
                me.state(),
                new TreeSet<>(caller.roles()),
                moderatedBoards(caller),
                me.isEmailConfirmed(),
                factor(me, caller),
                AvatarUrl.orNull(me.profile().avatar()),
                me.profile().biography(),
                me.profile().shows(),
                new PreferencesView(me.profile().showsTyping()),
                caller.steppedUp(clock.instant()),
                me.version(),
                me.isDemo());
    }

    private FactorView factor(Member me, Caller caller) {
        int codes = me.hasSecondFactor() ? factors.get().recoveryCodesLeft(me.id()) : 0;
        return new FactorView(me.hasSecondFactor(), codes, caller.factorMissing());
    }

    private List<String> moderatedBoards(Caller caller) {
        if (caller.moderatedBoards().isEmpty() || boards.isUnsatisfied()) {
            return List.of();
        }
        return boards.get().of(caller.moderatedBoards()).values().stream()
                .sorted()
                .toList();
    }
}
