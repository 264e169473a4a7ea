package org.consilium.platform.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.consilium.platform.crypto.Keystore;

/**
 * Writes the operator's acts into the audit log over a plain connection, with or without a running server: the head is locked
 * as {@link AuditLog} locks it, so the chain stays whole.
 */
public final class OfflineAuditLog {
    private final AuditChain chain;
    private final ObjectMapper json = new ObjectMapper();

    /**
     * A log whose entries are chained with these keys.
     *
     * @param keystore the server's own keys
     */
    public OfflineAuditLog(Keystore keystore) {
        this.chain = new AuditChain(keystore);
    }

    /**
     * Appends an entry without an actor, in the connection's transaction.
     *
     * @param today day in UTC
     * @param kind what was done, in kebab-case and past tense
     * @param subject whom or what it was done to
     * @param detail further facts; never bodies, names or addresses
     */
    public void append(Connection connection, LocalDate today, String kind, UUID subject, Map<String, String> detail)
            throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet head = statement.executeQuery(
                        "select entries, last_mac from audit_head where id = " + AuditHead.ID + " for update")) {
            head.next();
            AuditRecord entry = new AuditRecord(
                    head.getLong(1) + 1, today, kind, null, subject, sorted(detail), chain.currentKey());
            byte[] mac = chain.entryMac(entry, head.getBytes(2));
            insert(connection, entry, mac);
            moveHead(connection, entry, mac);
        }
    }

    private static void insert(Connection connection, AuditRecord entry, byte[] mac) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into audit_entry"
                        + " (seq, happened_on, kind, actor, subject, detail, key_id, mac) values (?, ?, ?, null, ?, ?, ?, ?)")) {
            insert.setLong(1, entry.seq());
            insert.setObject(2, entry.happenedOn());
            insert.setString(3, entry.kind());
            insert.setString(4, String.valueOf(entry.subject()));
            insert.setString(5, entry.detail());
            insert.setInt(6, entry.keyId());
            insert.setBytes(7, mac);
            insert.executeUpdate();
        }
    }

    private void moveHead(Connection connection, AuditRecord entry, byte[] mac) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update audit_head set entries = ?, last_mac = ?, key_id = ?, mac = ? where id = " + AuditHead.ID)) {
            update.setLong(1, entry.seq());
            update.setBytes(2, mac);
            update.setInt(3, entry.keyId());
            update.setBytes(4, chain.headMac(entry.keyId(), entry.seq(), mac));
            update.executeUpdate();
        }
    }

    private String sorted(Map<String, String> detail) {
        try {
            return json.writeValueAsString(new TreeMap<>(detail));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("An audit detail of texts is always JSON", e);
        }
    }
}
