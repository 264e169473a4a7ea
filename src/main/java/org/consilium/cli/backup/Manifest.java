package org.consilium.cli.backup;

import java.util.List;

/**
 * What an archive holds.
 *
 * @param format version of the archive's form, {@value #FORMAT}
 * @param schema version of the last migration the tables had
 * @param createdAt when the snapshot was taken, ISO 8601
 * @param tables the tables, in the archive's order
 * @param files the files of the data directory
 */
record Manifest(int format, String schema, String createdAt, List<Entry> tables, List<Entry> files) {
    static final int FORMAT = 1;
    static final String NAME = "manifest.json";
    static final String TABLES = "tables/";
    static final String FILES = "files/";

    /**
     * One part of the archive.
     *
     * @param name table, or path below the data directory with forward slashes
     * @param rows number of rows; of a file, its bytes
     * @param sha256 hexadecimal digest of the entry's bytes
     */
    record Entry(String name, long rows, String sha256) {}
}
