package org.consilium.cli.backup;

/** Why a backup or a restore cannot be done; the message is a clear line for the operator. */
public final class BackupProblem extends Exception {
    private static final long serialVersionUID = 1L;

    /** With that line. */
    public BackupProblem(String line) {
        super(line);
    }
}
