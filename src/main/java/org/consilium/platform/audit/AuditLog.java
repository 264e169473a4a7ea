package org.consilium.platform.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.consilium.platform.crypto.Keystore;
import org.consilium.platform.transaction.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * Where staff's acts are written down, in the caller's transaction: what is rolled back was not done. An anonymous act is never
 * audited, for an entry would name its author.
 */
@UseCase
public class AuditLog {
    private final AuditEntries entries;
    private final AuditChain chain;
    private final ObjectMapper json;
    private final Clock clock;

    @Inject
    AuditLog(AuditEntries entries, Keystore keystore, ObjectMapper json, Clock clock) {
        this.entries = entries;
        this.chain = new AuditChain(keystore);
        this.json = json;
        this.clock = clock;
    }

    /**
     * Appends an entry.
     *
     * @param kind what was done, in kebab-case and past tense, such as {@code role-granted}
     * @param actor who did it; null for the server itself
     * @param subject whom or what it was done to
     * @param detail further facts: ids, slugs, numbers; never bodies, names or addresses
     */
    public void append(String kind, @Nullable UUID actor, @Nullable UUID subject, Map<String, String> detail) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        AuditHead head = entries.lockedHead();
        entries.add(head.append(chain, today, kind, actor, subject, sorted(detail)));
    }

    private String sorted(Map<String, String> detail) {
        try {
            return json.writeValueAsString(new TreeMap<>(detail));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("An audit detail of texts is always JSON", e);
        }
    }
}
