package org.consilium.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A code that counts once instead of the app's; known by its hash. */
@Entity
@Table(name = "recovery_code")
class RecoveryCode {
    @Id
    @Column(name = "code_hash")
    @JdbcTypeCode(SqlTypes.BINARY)
    private byte[] codeHash;

    @Column(name = "member_id")
    private UUID memberId;

    protected RecoveryCode() {}

    /** A code of that member. */
    RecoveryCode(byte[] codeHash, UUID memberId) {
        this.codeHash = codeHash.clone();
        this.memberId = memberId;
    }
}
