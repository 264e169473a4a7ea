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

    /**
     * Changes what somebody who is no member claims to be.
     *
     * @throws Problem if a word is not on its list, or if that is a verified member
     */
    public void describe(UUID id, Claims claims) {
        claims.requireKnownWords(vocabulary);
        members.get(id).claim(claims);
    }

    /** Makes an applicant a member, from the next request on. */
    public void accept(UUID id) {
        members.get(id).accept(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        accessChanged.fire(new MemberAccessChanged(id));
    }

    /** Does not let somebody in, or not any more. */
    public void refuse(UUID id) {
        members.get(id).refuse();
        accessChanged.fire(new MemberAccessChanged(id));
    }

    /** Makes a member an applicant again: from now on they see nothing but the own application. */
    public void suspend(UUID id) {
        members.get(id).suspend();
        accessChanged.fire(new MemberAccessChanged(id));
    }

    /** Sends a mail to an account's own address. */
    public void write(UUID id, String subject, String text) {
        writeTo(members.get(id).email(), subject, text);
    }

    /** Sends a mail to an address that somebody named. */
    public void writeTo(String address, String subject, String text) {
        mailer.send(address, mails.mail(subject, text));
    }
}
