package org.consilium.platform.audit;

import java.util.List;

/**
 * What the verifier found.
 *
 * @param entries how many entries the table holds
 * @param checkpoints how many checkpoints the file outside the database holds
 * @param findings what is wrong; empty if the log is as it was written
 */
public record AuditReport(long entries, int checkpoints, List<AuditFinding> findings) {

    /** Whether every entry is there, unaltered and in its place. */
    public boolean intact() {
        return findings.isEmpty();
    }
}
