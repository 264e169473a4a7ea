package org.consilium.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A child process that does not outlive this one. A shell between the two holds a pipe from here; when the pipe ends,
 * because it is closed or because this process was killed, the shell tells the child to stop, and later insists.
 * Ctrl-C in the terminal reaches this process only, so that the children can be stopped in order.
 */
final class GuardedProcess {

    private static final String GUARD = """
            trap '' INT HUP
            exec 3<&0
            "$@" </dev/null 3<&- &
            child=$!
            { while read -r line <&3; do :; done; kill -TERM $child; sleep 30; kill -KILL $child; } >/dev/null 2>&1 &
            guard=$!
            exec 3<&-
            wait $child
            code=$?
            kill $guard
            exit $code
            """;

    private final Process shell;

    private GuardedProcess(Process shell) {
        this.shell = shell;
    }

    /** Starts a command whose output goes to a file, which is begun anew. */
    static GuardedProcess start(List<String> command, Map<String, String> environment, Path directory, Path output)
            throws IOException {
        List<String> guarded = new ArrayList<>(List.of("/bin/sh", "-c", GUARD, "guard"));
        guarded.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(guarded)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        return new GuardedProcess(builder.start());
    }

    boolean isAlive() {
        return shell.isAlive();
    }

    /** Waits until the child has ended by itself or was stopped. */
    int waitFor() throws InterruptedException {
        return shell.waitFor();
    }

    /** Asks the child to stop; when it has not done so in time, ends it. */
    void stop(Duration patience) {
        try {
            shell.getOutputStream().close();
            if (!shell.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                kill();
            }
        } catch (IOException alreadyGone) {
            kill();
        } catch (InterruptedException interrupted) {
            kill();
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the child at once, as a power cut would. */
    void kill() {
        shell.children().forEach(ProcessHandle::destroyForcibly);
        shell.onExit().join();
    }

    /** The child's own process id, not the guarding shell's. */
    long pid() {
        var shellCommand = shell.toHandle().info().command();
        return shell.children()
                .filter(child -> !child.info().command().equals(shellCommand))
                .mapToLong(ProcessHandle::pid)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The process has ended."));
    }
}
