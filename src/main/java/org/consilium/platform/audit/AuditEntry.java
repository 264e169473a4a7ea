package org.consilium.platform.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One thing that was done. Written once, never changed. */
@Entity
@Table(name = "audit_entry")
class AuditEntry {
    @Id
    private long seq;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    @Column
    private String kind;

    @Column
    private @Nullable UUID actor;

    @Column
    private @Nullable UUID subject;

    @Column
    private String detail;

    @Column(name = "key_id")
    private int keyId;

    @Column
    @JdbcTypeCode(SqlTypes.BINARY)
    private byte[] mac;

    protected AuditEntry() {}

    AuditEntry(AuditRecord entry, byte[] mac) {
        this.seq = entry.seq();
        this.happenedOn = entry.happenedOn();
        this.kind = entry.kind();
        this.actor = entry.actor();
        this.subject = entry.subject();
        this.detail = entry.detail();
        this.keyId = entry.keyId();
        this.mac = mac.clone();
    }

    long seq() {
        return seq;
    }

    AuditRecord covered() {
        return new AuditRecord(seq, happenedOn, kind, actor, subject, detail, keyId);
    }

    byte[] mac() {
        return mac.clone();
    }
}
