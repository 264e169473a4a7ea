/**
 * Backups: everything a server holds, as one archive that is read and written over JDBC and needs no client program of the
 * database.
 *
 * <p>The archive is a ZIP. {@code tables/<name>.jsonl} holds a table: the first line names its columns, each further line is a
 * row as a JSON array of strings and nulls, binary columns in base64. {@code files/…} are the files of the data directory. The last
 * entry, {@code manifest.json}, tells the format, the schema's version, and for every entry its number of rows and its SHA-256;
 * an archive without it was cut off.
 */
@NullMarked
package org.consilium.cli.backup;

import org.jspecify.annotations.NullMarked;
