package org.consilium.launch;

import java.util.List;

/** How the embedded database is set: the same promises as in production, for one machine. */
final class MariaDbSettings {

    static final List<String> ARGUMENTS = List.of(
            // An acknowledged post is on disk, and a transaction that lost a race is told so.
            "--innodb-flush-log-at-trx-commit=1",
            "--innodb-snapshot-isolation=ON",
            // A binary log would keep the order of anonymous writes.
            "--skip-log-bin",
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_uca1400_ai_ci",
            "--default-time-zone=+00:00",
            // Making certificates costs the start up to half a minute; only this machine connects.
            "--skip-ssl",
            "--skip-name-resolve",
            "--local-infile=OFF",
            "--max-connections=200",
            "--max-allowed-packet=64M",
            "--innodb-buffer-pool-size=256M");

    private MariaDbSettings() {}
}
