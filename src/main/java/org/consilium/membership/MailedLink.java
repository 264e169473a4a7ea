package org.consilium.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A link that was mailed to somebody and can be used once. */
@Entity
@Table(name = "mailed_link")
class MailedLink {
    @Id
    @Column(name = "secret_hash")
    @JdbcTypeCode(SqlTypes.BINARY)
    private byte[] secretHash;

    @Column(name = "member_id")
    private UUID memberId;

    @Column
    private LinkPurpose purpose;

    @Column
    private @Nullable String email;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected MailedLink() {}

    /**
     * A link from now on.
     *
     * @param email the address it is about, where that is not the account's own
     */
    MailedLink(byte[] secretHash, UUID memberId, LinkPurpose purpose, @Nullable String email, Instant now) {
        this.secretHash = secretHash.clone();
        this.memberId = memberId;
        this.purpose = purpose;
        this.email = email;
        this.expiresAt = now.plus(purpose.valid()).truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
    }

    /** Whether it is for this and still in time. */
    boolean isUsableFor(LinkPurpose wanted, Instant now) {
        return purpose == wanted && now.isBefore(expiresAt);
    }

    UUID memberId() {
        return memberId;
    }

    @Nullable String email() {
        return email;
    }
}
