package org.consilium.cli.backup;

/** The parts of the data directory that belong into a backup. Keys are backed up apart; checkpoints stay where they are. */
final class DataDirectory {
    static final String UPLOADS = "uploads";

    private DataDirectory() {}
}
