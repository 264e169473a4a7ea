package org.consilium.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import org.consilium.platform.config.StartCheck;
import org.consilium.platform.config.StartRefused;
import org.consilium.platform.crypto.Keystore;
import org.consilium.platform.job.RecurringJob;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes the log's head outside the database once an hour. */
@ApplicationScoped
class AuditCheckpoints implements RecurringJob, StartCheck {
    private static final String SETTING = "consilium.audit.checkpoints";

    private final ReadAuditHead readHead;
    private final CheckpointFile file;
    private final Path path;

    @Inject
    AuditCheckpoints(ReadAuditHead readHead, Keystore keystore, @ConfigProperty(name = SETTING) String path) {
        this.readHead = readHead;
        this.path = Path.of(path);
        this.file = new CheckpointFile(this.path, keystore);
    }

    @Override
    public String kind() {
        return "audit-checkpoint";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        AuditHead head = readHead.now();
        file.append(head.entries(), head.lastMac());
    }

    @Override
    public void check() {
        if (!file.isWritable()) {
            throw new StartRefused(
                    SETTING + " names " + path
                            + ", which cannot be written: name a file outside the database in a directory of the server's user.");
        }
    }
}
