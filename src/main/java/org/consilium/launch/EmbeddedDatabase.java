package org.consilium.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A real MariaDB on a free port of the loopback address, with its data in a directory that stays. It has an owner, who may
 * change the schema, and an application user, who may not. It survives being killed, as MariaDB does.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(90);
    private static final Duration STOP = Duration.ofSeconds(20);

    private final Path directory;
    private final MariaDbBinaries binaries;
    private final DirectoryLock lock;
    private final DatabaseSecrets secrets;
    private final int port;
    private GuardedProcess process;

    private EmbeddedDatabase(Path directory, MariaDbBinaries binaries, DirectoryLock lock) throws IOException {
        this.directory = directory;
        this.binaries = binaries;
        this.lock = lock;
        this.secrets = DatabaseSecrets.keptIn(directory.resolve("passwords.properties"));
        this.port = Ports.free();
        install();
        this.process = startServer();
    }

    /**
     * Starts a database and waits until it answers.
     *
     * @param directory where its data is, or will be
     * @param binaries where the server is unpacked, or will be; can be deleted when nothing runs
     * @throws CannotStart if another process uses the directory or the server does not start
     */
    public static EmbeddedDatabase start(Path directory, Path binaries) {
        try {
            DirectoryLock lock = DirectoryLock.take(directory.toAbsolutePath());
            return new EmbeddedDatabase(
                    directory.toAbsolutePath(), MariaDbBinaries.in(binaries.toAbsolutePath()), lock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The user that may change the schema. */
    public DatabaseLogin owner() {
        return new DatabaseLogin(url(), "consilium_owner", secrets.owner());
    }

    /** The user that may read and write rows, and nothing else. */
    public DatabaseLogin application() {
        return new DatabaseLogin(url(), "consilium", secrets.application());
    }

    /** The server's process id. */
    public long pid() {
        return process.pid();
    }

    /** Ends the server without a chance to write anything, as a power cut would. */
    public void kill() {
        process.kill();
    }

    /** Starts the server again, on the same port, after it was killed. */
    public void restart() {
        try {
            process = startServer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.stop(STOP);
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/consilium";
    }

    private Path data() {
        return directory.resolve("data");
    }

    private void install() throws IOException {
        if (Files.isDirectory(data())) {
            return;
        }
        Path unfinished = directory.resolve("data.unfinished");
        Directories.delete(unfinished);
        Files.createDirectory(
                unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        List<String> command = new ArrayList<>(List.of(
                binaries.installer().toString(),
                "--no-defaults",
                "--basedir=" + binaries.home(),
                "--datadir=" + unfinished,
                "--force",
                "--skip-name-resolve",
                "--skip-test-db",
                "--auth-root-authentication-method=socket"));
        command.addAll(user());
        Path log = directory.resolve("install.log");
        if (await(GuardedProcess.start(command, environment(), directory, log)) != 0) {
            throw new CannotStart("The database could not be set up; " + log + " says why.");
        }
        Files.move(unfinished, data(), StandardCopyOption.ATOMIC_MOVE);
    }

    private GuardedProcess startServer() throws IOException {
        awaitEndOfPrevious();
        Path log = directory.resolve("server.log");
        GuardedProcess server = GuardedProcess.start(command(), environment(), directory, log);
        Wait.until(START, () -> answers() || !server.isAlive());
        if (!server.isAlive() || !answers()) {
            server.stop(Duration.ofSeconds(5));
            throw new CannotStart("The database did not start; " + log + " says why.");
        }
        return server;
    }

    private List<String> command() throws IOException {
        Path init = directory.resolve("init.sql");
        Files.deleteIfExists(init);
        Files.createFile(init, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(init, secrets.sql());
        List<String> command = new ArrayList<>(List.of(
                binaries.server().toString(),
                "--no-defaults",
                "--basedir=" + binaries.home(),
                "--lc-messages-dir=" + binaries.home().resolve("share"),
                "--datadir=" + data(),
                "--init-file=" + init,
                "--bind-address=127.0.0.1",
                "--port=" + port,
                // Relative to the data: the path of a socket may not be long.
                "--socket=server.socket",
                "--pid-file=server.pid"));
        command.addAll(MariaDbSettings.ARGUMENTS);
        command.addAll(user());
        return command;
    }

    /** MariaDB refuses to run as root unless it is told to. */
    private static List<String> user() {
        return System.getProperty("user.name").equals("root") ? List.of("--user=root") : List.of();
    }

    /** Each has temporary tables of its own: whoever starts removes all that it finds, those of a neighbour at work too. */
    private Map<String, String> environment() throws IOException {
        return Map.of(
                "LD_LIBRARY_PATH",
                binaries.libraries().toString(),
                "TMPDIR",
                Files.createDirectories(directory.resolve("tmp")).toString());
    }

    /** After this process' predecessor was killed, its database may still be shutting down. */
    private void awaitEndOfPrevious() throws IOException {
        Path file = data().resolve("server.pid");
        if (Files.notExists(file)) {
            return;
        }
        long pid = Long.parseLong(Files.readString(file).trim());
        boolean gone = Wait.until(STOP, () -> ProcessHandle.of(pid)
                .flatMap(handle -> handle.info().command())
                .filter(command -> command.endsWith("mariadbd"))
                .isEmpty());
        if (!gone) {
            throw new CannotStart(
                    "The data in " + directory + " is in use by the process " + pid + ". Stop that one first.");
        }
    }

    private boolean answers() {
        try (Connection connection = application().connect()) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static int await(GuardedProcess process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted.", e);
        }
    }
}
