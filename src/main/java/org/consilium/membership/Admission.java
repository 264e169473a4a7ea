package org.consilium.membership;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.consilium.membership.vocabulary.Term;
import org.consilium.membership.vocabulary.Vocabulary;
import org.consilium.platform.mail.Mailer;
import org.consilium.platform.transaction.UseCase;

/** The door between applying and being a member, for the feature that decides who comes in. */
@UseCase
public class Admission {
    private final Members members;
    private final Vocabulary vocabulary;
    private final Mailer mailer;
    private final AccountMails mails;
    private final Event<MemberAccessChanged> accessChanged;
    private final Clock clock;

    @Inject
    Admission(
            Members members,
            Vocabulary vocabulary,
            Mailer mailer,
            AccountMails mails,
            Event<MemberAccessChanged> accessChanged,
            Clock clock) {
        this.members = members;
        this.vocabulary = vocabulary;
        this.mailer = mailer;
        this.mails = mails;
        this.accessChanged = accessChanged;
        this.clock = clock;
    }

    /** Who applies. */
    public ApplicantView applicant(UUID id) {
        Member member = members.get(id);
        return new ApplicantView(
                id,
                member.name(),
                new Term(member.profession(), vocabulary.profession(member.profession())),
                member.specialties().stream()
                        .map(specialty -> new Term(specialty, vocabulary.specialty(specialty)))
                        .toList(),
                new Term(member.country(), vocabulary.country(member.country())),
                new Term(member.careerStage(), vocabulary.careerStage(member.careerStage())));
    }

    /** Who applies, for a list: one statement for the accounts, whatever their number. */
    public List<ApplicantView> applicants(List<UUID> ids) {
        members.load(ids);
        return ids.stream().map(this::applicant).toList();
    }

    /** Makes an applicant a member, from the next request on, and says so by mail. */
    public void accept(UUID id) {
        Member member = members.get(id);
        member.accept(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        mailer.send(member.email(), mails.accepted());
        accessChanged.fire(new MemberAccessChanged(id));
    }

    /** Does not let an applicant in, and says by mail that the reason can be read. */
    public void refuse(UUID id) {
        Member member = members.get(id);
        member.refuse();
        mailer.send(member.email(), mails.refused());
        accessChanged.fire(new MemberAccessChanged(id));
    }
}
