package org.consilium.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A member's authenticator app. */
@Entity
@Table(name = "totp_factor")
class TotpFactor {
    private static final long NO_STEP = 0;

    @Id
    @Column(name = "member_id")
    private UUID memberId;

    @Column(name = "sealed_secret")
    @JdbcTypeCode(SqlTypes.VARBINARY)
    private byte[] sealedSecret;

    @Column
    private boolean confirmed;

    @Column(name = "last_step")
    private long lastStep;

    @Version
    private int version;

    protected TotpFactor() {}

    /** An app that has not shown a code yet. */
    TotpFactor(UUID memberId, byte[] sealedSecret) {
        this.memberId = memberId;
        this.sealedSecret = sealedSecret.clone();
        this.lastStep = NO_STEP;
    }

    /** The app has shown its first code: it counts from now on. */
    void confirm(long step) {
        confirmed = true;
        lastStep = step;
    }

    /** A code counted. */
    void used(long step) {
        lastStep = step;
    }

    byte[] sealedSecret() {
        return sealedSecret.clone();
    }

    boolean isConfirmed() {
        return confirmed;
    }

    long lastStep() {
        return lastStep;
    }
}
