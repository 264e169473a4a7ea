package org.consilium.verification.vouching;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** What a member says of an applicant, and answers for. */
@Entity
@Table(name = "vouch")
class Vouch {
    @EmbeddedId
    private Pair pair;

    @Column
    private boolean knows;

    @Column
    private String statement;

    @Column(name = "given_on")
    private LocalDate givenOn;

    protected Vouch() {}

    Vouch(UUID memberId, UUID voucherId, VouchAnswer answer, LocalDate today) {
        this.pair = new Pair(memberId, voucherId);
        this.knows = answer.knows();
        this.statement = answer.statement().strip();
        this.givenOn = today;
    }

    boolean knows() {
        return knows;
    }

    UUID voucherId() {
        return pair.voucherId;
    }

    UUID memberId() {
        return pair.memberId;
    }

    String statement() {
        return statement;
    }

    LocalDate givenOn() {
        return givenOn;
    }

    /** Each member says it once of each applicant. */
    @Embeddable
    record Pair(
            @Column(name = "member_id") UUID memberId,
            @Column(name = "voucher_id") UUID voucherId) {}
}
