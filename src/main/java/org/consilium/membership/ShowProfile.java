package org.consilium.membership;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.consilium.membership.vocabulary.Vocabulary;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.transaction.UseCase;

/** Shows a member to other members. Applicants, refused and erased accounts do not exist here. */
@UseCase
class ShowProfile {
    private final Members members;
    private final MemberNames names;
    private final Vocabulary vocabulary;

    @Inject
    ShowProfile(Members members, MemberNames names, Vocabulary vocabulary) {
        this.members = members;
        this.names = names;
        this.vocabulary = vocabulary;
    }

    ProfileView of(UUID id) {
        Member member = members.find(id)
                .filter(found -> found.state() == MemberState.MEMBER)
                .orElseThrow(Problem::notFound);
        Map<UUID, AuthorView> views = names.authors(Set.of(id));
        AuthorView author = Objects.requireNonNull(views.get(id));
        Profile profile = member.profile();
        Shows shows = profile.shows();
        return new ProfileView(
                id,
                author.displayName(),
                author.handle(),
                author.avatar(),
                author.badge(),
                shows.country() ? vocabulary.country(member.country()) : null,
                shows.careerStage() ? vocabulary.careerStage(member.careerStage()) : null,
                shows.specialties() ? labels(member.specialties()) : null,
                shows.biography() && !profile.biographyHtml().isEmpty() ? profile.biographyHtml() : null,
                since(member),
                member.isDemo());
    }

    private List<String> labels(List<String> specialties) {
        return specialties.stream().map(vocabulary::specialty).toList();
    }

    /** The month is enough for others. */
    private static String since(Member member) {
        LocalDate verified = Objects.requireNonNull(member.verifiedOn());
        return YearMonth.from(verified).toString();
    }
}
