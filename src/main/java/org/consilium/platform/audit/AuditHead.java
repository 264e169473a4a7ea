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

/** The end of the chain: how many entries there are and the last one's code. Who appends locks this row first. */
@Entity
@Table(name = "audit_head")
class AuditHead {
    /** There is one row. */
    static final int ID = 1;

    @Id
    private int id;

    @Column
    private long entries;

    @Column(name = "last_mac")
    @JdbcTypeCode(SqlTypes.BINARY)
    private byte[] lastMac;

    @Column(name = "key_id")
    private int keyId;

    @Column
    @JdbcTypeCode(SqlTypes.BINARY)
    private byte[] mac;

    protected AuditHead() {}

    /** Chains the next entry on. */
    AuditEntry append(
            AuditChain chain, LocalDate day, String kind, @Nullable UUID actor, @Nullable UUID subject, String detail) {
        AuditRecord entry = new AuditRecord(entries + 1, day, kind, actor, subject, detail, chain.currentKey());
        byte[] entryMac = chain.entryMac(entry, lastMac);
        entries = entry.seq();
        lastMac = entryMac;
        keyId = entry.keyId();
        mac = chain.headMac(keyId, entries, lastMac);
        return new AuditEntry(entry, entryMac);
    }

    long entries() {
        return entries;
    }

    byte[] lastMac() {
        return lastMac.clone();
    }
}
