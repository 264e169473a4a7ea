package org.consilium.cli.backup;

/**
 * The parts of the data directory that belong into a backup. Keys are backed up apart; checkpoints stay where they are; documents that
 * prove a licence stay out, for they have to be gone a day after the decision.
 */
final class DataDirectory {
    static final String UPLOADS = "uploads";
    static final String DOCUMENTS = "documents";

    private DataDirectory() {}
}
