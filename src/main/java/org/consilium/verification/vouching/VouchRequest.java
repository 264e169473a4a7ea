package org.consilium.verification.vouching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The link by which an applicant asks colleagues to vouch. It can be followed by several. */
@Entity
@Table(name = "vouch_request")
class VouchRequest {
    private static final int DAYS = 30;

    @Id
    @Column(name = "member_id")
    private UUID memberId;

    @Column(name = "secret_hash")
    @JdbcTypeCode(SqlTypes.BINARY)
    private byte[] secretHash;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    protected VouchRequest() {}

    /** A link from today on. */
    VouchRequest(UUID memberId, byte[] secretHash, LocalDate today) {
        this.memberId = memberId;
        renew(secretHash, today);
    }

    /** Another link takes its place. */
    final void renew(byte[] hashOfSecret, LocalDate today) {
        secretHash = hashOfSecret.clone();
        expiresOn = today.plusDays(DAYS);
    }

    boolean isOpen(LocalDate today) {
        return !today.isAfter(expiresOn);
    }

    UUID memberId() {
        return memberId;
    }

    LocalDate expiresOn() {
        return expiresOn;
    }
}
