package org.consilium.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S32, S14 what the database must be like")
class DatabaseRulesTest {
    private static final List<String> NEEDED = List.of("USAGE", "SELECT", "INSERT", "UPDATE", "DELETE");
    private static final DatabaseState GOOD = new DatabaseState(1, true, false, "READ-COMMITTED", NEEDED);

    private final DatabaseRules rules = new DatabaseRules(false);

    @Test
    void aDatabaseSetAsDescribedIsAccepted() {
        assertThat(rules.broken(GOOD)).isEmpty();
    }

    @Test
    void commitsThatAreNotOnDiskAreRefused() {
        assertThat(rules.broken(new DatabaseState(2, true, false, "READ-COMMITTED", NEEDED)))
                .singleElement()
                .asString()
                .contains("innodb_flush_log_at_trx_commit=1");
    }

    @Test
    void lostUpdatesAreRefused() {
        assertThat(rules.broken(new DatabaseState(1, false, false, "READ-COMMITTED", NEEDED)))
                .singleElement()
                .asString()
                .contains("innodb_snapshot_isolation=ON");
    }

    @Test
    void aBinaryLogIsRefusedUnlessTheOperatorReplicates() {
        DatabaseState replicated = new DatabaseState(1, true, true, "READ-COMMITTED", NEEDED);

        assertThat(rules.broken(replicated)).singleElement().asString().contains("skip-log-bin");
        assertThat(new DatabaseRules(true).broken(replicated)).isEmpty();
    }

    @Test
    void anotherIsolationIsRefused() {
        assertThat(rules.broken(new DatabaseState(1, true, false, "REPEATABLE-READ", NEEDED)))
                .singleElement()
                .asString()
                .contains("READ-COMMITTED");
    }

    @Test
    void aUserThatMayChangeTheSchemaOrReadFilesIsRefused() {
        List<String> tooMuch = List.of("SELECT", "FILE", "CREATE", "ALL PRIVILEGES");

        assertThat(rules.broken(new DatabaseState(1, true, false, "READ-COMMITTED", tooMuch)))
                .singleElement()
                .asString()
                .contains("(FILE, CREATE, ALL PRIVILEGES)");
    }

    @Test
    void everyBrokenRuleIsTold() {
        assertThat(rules.broken(new DatabaseState(0, false, true, "SERIALIZABLE", List.of("DROP"))))
                .hasSize(5)
                .allSatisfy(line -> assertThat(line).doesNotContain("\n"));
    }
}
