package org.consilium.verification;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.consilium.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Somebody asks to be let in, and what became of it. {@link Desk} says what verifiers may do with it,
 * {@link History} what they did. */
@Entity
@Table(name = "application")
class Application {
    @Id
    private UUID id;

    @Column(name = "member_id")
    private UUID memberId;

    @Column
    private ApplicationState state;

    @Column
    private @Nullable String country;

    @Embedded
    private @Nullable Claim claim;

    @Column
    @Convert(converter = KindSet.OfFlags.class)
    private Set<Flag> flags = EnumSet.noneOf(Flag.class);

    @Column
    @Convert(converter = KindSet.OfEvidence.class)
    private Set<EvidenceKind> evidence = EnumSet.noneOf(EvidenceKind.class);

    @Column(name = "started_on")
    private LocalDate startedOn;

    @Column(name = "submitted_on")
    private @Nullable LocalDate submittedOn;

    @Column
    private int round;

    @Column(name = "assigned_to")
    private @Nullable UUID assignedTo;

    @Embedded
    private @Nullable Verdict verdict;

    @Column
    private @Nullable String appeal;

    @Embedded
    private Validity validity = new Validity();

    @ElementCollection
    @CollectionTable(name = "application_act", joinColumns = @JoinColumn(name = "application_id"))
    @OrderColumn(name = "position")
    private List<Act> acts = new ArrayList<>();

    @Version
    private int version;

    protected Application() {}

    /** An empty one for that account, from today on. */
    Application(UUID id, UUID memberId, LocalDate today) {
        this.id = id;
        this.memberId = memberId;
        this.state = ApplicationState.DRAFT;
        this.startedOn = today;
    }

    /** The applicant says under what they are registered. */
    void claim(Claim registration) {
        requireWithApplicant();
        claim = registration;
    }

    /**
     * The applicant hands it in.
     *
     * @param claimedCountry by which verifiers pick from their queue
     */
    void submit(String claimedCountry, LocalDate today) {
        requireWithApplicant();
        country = claimedCountry;
        state = ApplicationState.OPEN;
        submittedOn = today;
        appeal = null;
        flags = EnumSet.noneOf(Flag.class);
        round++;
    }

    /** The applicant does not accept a refusal. */
    void appeal(String why, LocalDate today) {
        if (state != ApplicationState.REFUSED || appeal != null) {
            throw new Problem(VerificationProblems.NOTHING_TO_APPEAL, "Only a refusal can be appealed, and once.");
        }
        state = ApplicationState.APPEALED;
        appeal = why;
        submittedOn = today;
        round++;
    }

    /** What speaks for it and what is strange about it, as far as it is known now; that a verifier found something stays. */
    void assessed(Assessment assessment) {
        boolean escalated = flags.contains(Flag.ESCALATED);
        flags = EnumSet.noneOf(Flag.class);
        flags.addAll(assessment.flags());
        if (escalated) {
            flags.add(Flag.ESCALATED);
        }
        evidence = EnumSet.noneOf(EvidenceKind.class);
        evidence.addAll(assessment.certain());
    }

    /** A verifier takes it on, or hands it back. */
    void assignTo(@Nullable UUID verifier) {
        if (!state.isWithVerifiers()) {
            throw VerificationProblems.alreadyDecided(state);
        }
        assignedTo = verifier;
    }

    /** A verifier, or the server itself, did something with it. */
    void act(
            Decision decision,
            @Nullable UUID verifier,
            @Nullable Ground ground,
            @Nullable String why,
            LocalDate today) {
        acts.add(new Act(round, verifier, decision, ground, why, today));
        assignedTo = null;
    }

    /** That was a decision: the applicant is told. */
    void decided(ApplicationState outcome, Set<EvidenceKind> restsOn) {
        state = outcome;
        evidence = EnumSet.noneOf(EvidenceKind.class);
        evidence.addAll(restsOn);
        verdict = Verdict.of(acts.get(acts.size() - 1));
    }

    /** It was handed over because something is wrong. */
    void escalate() {
        Set<Flag> all = EnumSet.of(Flag.ESCALATED);
        all.addAll(flags);
        flags = all;
    }

    /** The badge ended without anybody's decision. */
    void lapse(String why, LocalDate today) {
        state = ApplicationState.LAPSED;
        verdict = new Verdict(today, null, why);
    }

    private void requireWithApplicant() {
        if (!state.isWithApplicant()) {
            throw new Problem(
                    VerificationProblems.NOT_WITH_APPLICANT,
                    "It is handed in or decided. Verifiers may ask you for changes.");
        }
    }

    UUID id() {
        return id;
    }

    UUID memberId() {
        return memberId;
    }

    ApplicationState state() {
        return state;
    }

    Claim claim() {
        return claim == null ? Claim.NONE : claim;
    }

    Set<Flag> flags() {
        return Set.copyOf(flags);
    }

    Set<EvidenceKind> evidence() {
        return Set.copyOf(evidence);
    }

    Optional<LocalDate> submittedOn() {
        return Optional.ofNullable(submittedOn);
    }

    LocalDate startedOn() {
        return startedOn;
    }

    Optional<UUID> assignedTo() {
        return Optional.ofNullable(assignedTo);
    }

    Verdict verdict() {
        return verdict == null ? Verdict.NONE : verdict;
    }

    @Nullable String appealText() {
        return appeal;
    }

    /** How long the badge holds. */
    Validity validity() {
        return validity;
    }

    /** What was done with it. */
    History history() {
        return new History(round, List.copyOf(acts));
    }
}
