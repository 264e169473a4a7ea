package org.consilium.verification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** Somebody asks to be let in. */
@Entity
@Table(name = "application")
class Application {
    static final ProblemType ALREADY_DECIDED =
            new ProblemType("already-decided", 409, "This application was decided on already");
    static final ProblemType OWN_APPLICATION =
            new ProblemType("own-application", 409, "Nobody decides on their own application");

    @Id
    private UUID id;

    @Column(name = "member_id")
    private UUID memberId;

    @Column
    private ApplicationState state;

    @Column(name = "submitted_on")
    private LocalDate submittedOn;

    @Column(name = "decided_on")
    private @Nullable LocalDate decidedOn;

    @Column(name = "decided_by")
    private @Nullable UUID decidedBy;

    @Column
    private @Nullable String reason;

    @Version
    private int version;

    protected Application() {}

    /** Submitted today by that account. */
    Application(UUID id, UUID memberId, LocalDate today) {
        this.id = id;
        this.memberId = memberId;
        this.state = ApplicationState.OPEN;
        this.submittedOn = today;
    }

    /** Lets the applicant in. */
    void approve(UUID verifierId, @Nullable String why, LocalDate today) {
        decide(ApplicationState.APPROVED, verifierId, why, today);
    }

    /** Does not let the applicant in. */
    void refuse(UUID verifierId, @Nullable String why, LocalDate today) {
        if (why == null || why.isBlank()) {
            throw Problem.invalid("reason", "Say why, and what would help: the applicant reads it.");
        }
        decide(ApplicationState.REFUSED, verifierId, why, today);
    }

    private void decide(ApplicationState decision, UUID verifierId, @Nullable String why, LocalDate today) {
        if (verifierId.equals(memberId)) {
            throw new Problem(OWN_APPLICATION, "Another verifier has to look at this one.");
        }
        if (state != ApplicationState.OPEN) {
            throw new Problem(ALREADY_DECIDED, "Another verifier was faster.");
        }
        state = decision;
        decidedBy = verifierId;
        decidedOn = today;
        reason = why;
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

    LocalDate submittedOn() {
        return submittedOn;
    }

    @Nullable LocalDate decidedOn() {
        return decidedOn;
    }

    @Nullable String reason() {
        return reason;
    }
}
