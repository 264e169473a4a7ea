package org.consilium.platform.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.consilium.platform.crypto.Hashes;
import org.consilium.platform.crypto.KeyNames;
import org.consilium.platform.crypto.Keystore;
import org.jspecify.annotations.Nullable;

/** How entries, head and checkpoints are authenticated: HMAC-SHA256 under the key {@code audit}, each kind with a label of its own. */
final class AuditChain {
    /** What stands before the first entry. */
    static final byte[] START = new byte[32];

    private static final byte[] ENTRY = label("consilium/v1/audit-entry");
    private static final byte[] HEAD = label("consilium/v1/audit-head");
    private static final byte[] CHECKPOINT = label("consilium/v1/audit-checkpoint");

    private final Keystore keystore;

    AuditChain(Keystore keystore) {
        this.keystore = keystore;
    }

    int currentKey() {
        return keystore.currentId(KeyNames.AUDIT);
    }

    byte[] entryMac(AuditRecord entry, byte[] previousMac) {
        return mac(entry.keyId(), ENTRY, previousMac, canonical(entry));
    }

    byte[] headMac(int keyId, long entries, byte[] lastMac) {
        return mac(keyId, HEAD, number(entries), lastMac);
    }

    byte[] checkpointMac(int keyId, long entries, byte[] lastMac, byte[] previousCheckpoint) {
        return mac(keyId, CHECKPOINT, previousCheckpoint, number(entries), lastMac);
    }

    private byte[] mac(int keyId, byte[]... parts) {
        byte[][] all = new byte[parts.length + 1][];
        all[0] = number(keyId);
        System.arraycopy(parts, 0, all, 1, parts.length);
        return Hashes.hmac(keystore.key(KeyNames.AUDIT, keyId), all);
    }

    /** Every field with its length before it, so that no two entries have the same bytes. */
    private static byte[] canonical(AuditRecord entry) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(entry.seq());
            out.writeLong(entry.happenedOn().toEpochDay());
            writeText(out, entry.kind());
            writeText(out, entry.actor() == null ? null : entry.actor().toString());
            writeText(out, entry.subject() == null ? null : entry.subject().toString());
            writeText(out, entry.detail());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void writeText(DataOutputStream out, @Nullable String text) throws IOException {
        if (text == null) {
            out.writeInt(-1);
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] number(long number) {
        return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
    }

    private static byte[] label(String text) {
        return (text + "\0").getBytes(StandardCharsets.UTF_8);
    }
}
