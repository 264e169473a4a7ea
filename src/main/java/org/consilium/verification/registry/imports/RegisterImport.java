package org.consilium.verification.registry.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.problem.ProblemType;
import org.consilium.verification.registry.load.ImportProgress;
import org.consilium.verification.registry.load.ImportState;
import org.jspecify.annotations.Nullable;

/** One try to bring a register's file in. */
@Entity
@Table(name = "registry_import")
class RegisterImport {
    static final ProblemType IMPORT_OVER = new ProblemType("import-over", 409, "The import is over");

    @Id
    private UUID id;

    /** The database counts. */
    @Column(insertable = false, updatable = false)
    private int number;

    @Column
    private String registry;

    @Column(name = "started_by")
    private @Nullable UUID startedBy;

    @Column(name = "file_name")
    private String fileName;

    @Column
    private boolean uploaded;

    @Column(name = "dry_run")
    private boolean dryRun;

    @Column
    private boolean whole;

    @Column(name = "accept_missing")
    private boolean acceptMissing;

    @Column
    private ImportState state;

    @Column(name = "stop_asked")
    private boolean stopAsked;

    @Column
    private boolean audited;

    @Column(name = "bytes_total")
    private long bytesTotal;

    @Column(name = "bytes_read")
    private long bytesRead;

    @Column(name = "rows_read")
    private long rowsRead;

    @Column(name = "rows_written")
    private long rowsWritten;

    @Column(name = "rows_skipped")
    private long rowsSkipped;

    @Column(name = "rows_rejected")
    private long rowsRejected;

    @Column(name = "entries_gone")
    private long entriesGone;

    @Column(name = "working_millis")
    private long workingMillis;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "started_at")
    private @Nullable Instant startedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column
    private @Nullable String remark;

    protected RegisterImport() {}

    /**
     * Wanted by an administrator.
     *
     * @param uploaded whether the file came with the wish, and goes with the import's end
     */
    RegisterImport(
            UUID id, String registry, UUID startedBy, String fileName, boolean uploaded, ImportWish wish, Instant now) {
        this.id = id;
        this.registry = registry;
        this.startedBy = startedBy;
        this.fileName = fileName;
        this.uploaded = uploaded;
        this.dryRun = wish.dryRun();
        this.whole = !wish.changesOnly();
        this.acceptMissing = wish.acceptMissing();
        this.state = ImportState.WAITING;
        this.createdAt = now;
    }

    /** Somebody wants it to end; one that has not begun ends at once. */
    void stop(Instant now) {
        if (state.isOver()) {
            throw new Problem(IMPORT_OVER, "There is nothing to stop any more.");
        }
        stopAsked = true;
        if (state == ImportState.WAITING) {
            state = ImportState.STOPPED;
            endedAt = now;
        }
    }

    /** Its file is not there any more. */
    void fail(String why, Instant now) {
        state = ImportState.FAILED;
        remark = why;
        endedAt = now;
    }

    /** It is in the audit log from now on. */
    void noteAudited() {
        audited = true;
    }

    /** How far it is. */
    ImportProgress progress() {
        return new ImportProgress(
                state,
                bytesTotal,
                bytesRead,
                rowsRead,
                rowsWritten,
                rowsSkipped,
                rowsRejected,
                Duration.ofMillis(workingMillis));
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    String registry() {
        return registry;
    }

    @Nullable UUID startedBy() {
        return startedBy;
    }

    String fileName() {
        return fileName;
    }

    boolean uploaded() {
        return uploaded;
    }

    boolean dryRun() {
        return dryRun;
    }

    boolean whole() {
        return whole;
    }

    boolean acceptMissing() {
        return acceptMissing;
    }

    boolean stopAsked() {
        return stopAsked;
    }

    boolean audited() {
        return audited;
    }

    long entriesGone() {
        return entriesGone;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable Instant startedAt() {
        return startedAt;
    }

    @Nullable Instant endedAt() {
        return endedAt;
    }

    @Nullable String remark() {
        return remark;
    }
}
