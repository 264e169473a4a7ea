package org.consilium.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.consilium.membership.vocabulary.Term;
import org.consilium.membership.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The own account in an export: what was stated, and where the account stands. */
record AccountFile(
        UUID id,
        String email,
        boolean emailConfirmed,
        String name,
        Term profession,
        List<Term> specialties,
        Term country,
        Term careerStage,
        MemberState state,
        boolean secondFactor,
        LocalDate rulesAcceptedOn,
        LocalDate createdOn,
        @Nullable LocalDate verifiedOn,
        boolean demo) {

    static AccountFile of(Member member, Vocabulary vocabulary) {
        return new AccountFile(
                member.id(),
                member.email(),
                member.isEmailConfirmed(),
                member.name(),
                new Term(member.profession(), vocabulary.profession(member.profession())),
                member.specialties().stream()
                        .map(specialty -> new Term(specialty, vocabulary.specialty(specialty)))
                        .toList(),
                new Term(member.country(), vocabulary.country(member.country())),
                new Term(member.careerStage(), vocabulary.careerStage(member.careerStage())),
                member.state(),
                member.hasSecondFactor(),
                member.rulesAcceptedOn(),
                member.createdOn(),
                member.verifiedOn(),
                member.isDemo());
    }
}
