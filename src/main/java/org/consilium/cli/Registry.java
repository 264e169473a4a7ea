package org.consilium.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import org.consilium.cli.synthetic.SyntheticNppes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code registry}: copies of public registers. */
@Command(
        name = "registry",
        description = "Brings registers of health professionals in.",
        mixinStandardHelpOptions = true,
        subcommands = {RegistryImport.class, Registry.ListAll.class, Registry.Generate.class})
final class Registry {

    @Command(
            name = "list",
            description = "Lists the registers, with their latest import.",
            mixinStandardHelpOptions = true)
    static final class ListAll implements Callable<Integer> {
        private static final String QUERY = """
                select r.name, r.label, i.state, date(i.created_at), i.rows_written, i.rows_rejected
                from registry r left join registry_import i on i.registry = r.name
                  and i.number = (select max(l.number) from registry_import l where l.registry = r.name and not l.dry_run)
                order by r.name
                """;

        @Mixin
        private final DatabaseOptions database = new DatabaseOptions();

        @Override
        public Integer call() throws Exception {
            try (Connection connection = database.connect();
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(QUERY)) {
                while (rows.next()) {
                    System.out.printf("%-12s %s: %s%n", rows.getString(1), rows.getString(2), latest(rows));
                }
            }
            return 0;
        }

        private static String latest(ResultSet row) throws SQLException {
            return row.getString(3) == null
                    ? "never imported"
                    : "import of %s %s, %,d entries, %,d lines rejected"
                            .formatted(row.getString(4), row.getString(3), row.getLong(5), row.getLong(6));
        }
    }

    @Command(
            name = "generate",
            description =
                    "Writes a made-up file in the layout of NPPES, to try and measure imports with. Its numbers were never"
                            + " issued, its names are nobody's; the same seed makes the same file.",
            mixinStandardHelpOptions = true)
    static final class Generate implements Callable<Integer> {
        @Option(names = "--rows", required = true, description = "how many rows")
        private long rows;

        @Option(
                names = "--out",
                required = true,
                description = "the file to make, packed if its name ends in .gz; it must not exist yet")
        @SuppressWarnings("NullAway.Init") // required
        private Path target;

        @Option(names = "--seed", defaultValue = "1", description = "by default ${DEFAULT-VALUE}")
        private long seed;

        @Override
        public Integer call() throws Exception {
            try (Writer out = new OutputStreamWriter(new BufferedOutputStream(file(), 1 << 16), UTF_8)) {
                new SyntheticNppes(out, seed).write(rows);
            }
            System.out.printf("Made %s: %,d rows, %,d bytes.%n", target, rows, Files.size(target));
            return 0;
        }

        private OutputStream file() throws IOException {
            OutputStream file = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW);
            return target.toString().endsWith(".gz") ? new GZIPOutputStream(file, 1 << 16) : file;
        }
    }
}
