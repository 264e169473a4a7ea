package org.consilium.platform.audit;

/**
 * A place where the audit log is not what was written.
 *
 * @param seq number of the entry concerned; 0 for the log as a whole
 * @param message what is wrong, in one line
 */
public record AuditFinding(long seq, String message) {}
