package org.consilium.cli;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.concurrent.Callable;
import org.consilium.platform.audit.AuditReport;
import org.consilium.platform.audit.AuditVerifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code audit}: the log of who decided what. */
@Command(
        name = "audit",
        description = "Reads the audit log.",
        mixinStandardHelpOptions = true,
        subcommands = Audit.Verify.class)
final class Audit {

    @Command(
            name = "verify",
            description = "Checks that no entry was altered, dropped, reordered or cut off.",
            mixinStandardHelpOptions = true)
    static final class Verify implements Callable<Integer> {
        @Mixin
        private final DatabaseOptions database = new DatabaseOptions();

        @Mixin
        private final KeystoreOptions keystore = new KeystoreOptions();

        @Option(
                names = "--checkpoints",
                defaultValue = "${env:CONSILIUM_AUDIT_CHECKPOINTS}",
                required = true,
                description = "the file of checkpoints; by default CONSILIUM_AUDIT_CHECKPOINTS")
        @SuppressWarnings("NullAway.Init") // required
        private Path checkpoints;

        @Override
        public Integer call() throws Exception {
            try (Connection connection = database.connect()) {
                AuditReport report = new AuditVerifier(keystore.open(), checkpoints).verify(connection);
                report.findings().forEach(finding -> System.out.println(finding.message()));
                System.out.printf(
                        "%d entries, %d checkpoints: %s%n",
                        report.entries(),
                        report.checkpoints(),
                        report.intact() ? "intact." : report.findings().size() + " findings.");
                return report.intact() ? 0 : 1;
            }
        }
    }
}
