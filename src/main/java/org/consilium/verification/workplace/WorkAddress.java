package org.consilium.verification.workplace;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The work address that somebody names as evidence. */
@Entity
@Table(name = "work_address")
class WorkAddress {
    private static final int DAYS_TO_FOLLOW = 7;

    @Id
    @Column(name = "member_id")
    private UUID memberId;

    @Column
    private String domain;

    @Column
    private @Nullable String address;

    @Column(name = "address_hash")
    @JdbcTypeCode(SqlTypes.BINARY)
    private byte[] addressHash;

    @Column(name = "secret_hash")
    @JdbcTypeCode(SqlTypes.BINARY)
    private byte @Nullable [] secretHash;

    @Column(name = "expires_on")
    private @Nullable LocalDate expiresOn;

    @Column(name = "proven_on")
    private @Nullable LocalDate provenOn;

    protected WorkAddress() {}

    /** An address that nothing is known of yet. */
    WorkAddress(UUID memberId, String domain, String address, byte[] addressHash) {
        this.memberId = memberId;
        this.domain = domain;
        this.address = address;
        this.addressHash = addressHash.clone();
    }

    /** A link to it was mailed. */
    void mailed(byte[] hashOfSecret, LocalDate today) {
        secretHash = hashOfSecret.clone();
        expiresOn = today.plusDays(DAYS_TO_FOLLOW);
    }

    /** Whether its link can still be followed. */
    boolean isOpen(LocalDate today) {
        return expiresOn != null && !today.isAfter(expiresOn);
    }

    /** Its owner followed the link, which ends it. */
    void prove(LocalDate today) {
        provenOn = today;
        secretHash = null;
        expiresOn = null;
    }

    /** A decision was made: that there was an address stays, the address goes. */
    void forget() {
        address = null;
        secretHash = null;
        expiresOn = null;
    }

    UUID memberId() {
        return memberId;
    }

    String domain() {
        return domain;
    }

    @Nullable String address() {
        return address;
    }

    byte[] addressHash() {
        return addressHash.clone();
    }

    @Nullable LocalDate provenOn() {
        return provenOn;
    }
}
