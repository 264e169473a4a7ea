package org.consilium.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.consilium.platform.crypto.KeystoreFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("S24 every field of an audit entry is covered by its code")
class AuditChainTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final UUID ANA = new UUID(1, 1);
    private static final UUID BEN = new UUID(2, 2);

    private AuditChain chain;

    @BeforeEach
    void openKeys(@TempDir Path directory) {
        char[] password = "correct horse battery staple".toCharArray();
        KeystoreFile.create(directory.resolve("keys.p12"), password);
        chain = new AuditChain(KeystoreFile.open(directory.resolve("keys.p12"), password));
    }

    @Test
    void entriesThatDifferAnywhereHaveDifferentCodes() {
        Stream<AuditRecord> different = Stream.of(
                new AuditRecord(1, DAY, "role-granted", ANA, BEN, "{}", 1),
                new AuditRecord(2, DAY, "role-granted", ANA, BEN, "{}", 1),
                new AuditRecord(1, DAY.plusDays(1), "role-granted", ANA, BEN, "{}", 1),
                new AuditRecord(1, DAY, "role-revoked", ANA, BEN, "{}", 1),
                new AuditRecord(1, DAY, "role-granted", BEN, ANA, "{}", 1),
                new AuditRecord(1, DAY, "role-granted", null, BEN, "{}", 1),
                new AuditRecord(1, DAY, "role-granted", ANA, null, "{}", 1),
                new AuditRecord(1, DAY, "role-granted", ANA, BEN, "{ }", 1));

        assertThat(different.map(entry -> chain.entryMac(entry, AuditChain.START)))
                .doesNotHaveDuplicates();
    }

    @Test
    void theSameEntryElsewhereInTheChainHasAnotherCode() {
        AuditRecord entry = new AuditRecord(1, DAY, "role-granted", ANA, BEN, "{}", 1);
        byte[] first = chain.entryMac(entry, AuditChain.START);

        assertThat(chain.entryMac(entry, first)).isNotEqualTo(first);
    }

    @Test
    void textThatMovesFromOneFieldToTheNextChangesTheCode() {
        AuditRecord one = new AuditRecord(1, DAY, "a", null, null, "bc", 1);
        AuditRecord other = new AuditRecord(1, DAY, "ab", null, null, "c", 1);

        assertThat(chain.entryMac(one, AuditChain.START)).isNotEqualTo(chain.entryMac(other, AuditChain.START));
    }

    @Test
    void aHeadsCodeIsNoCheckpointsCode() {
        assertThat(chain.headMac(1, 5, AuditChain.START))
                .isNotEqualTo(chain.checkpointMac(1, 5, AuditChain.START, AuditChain.START));
    }
}
