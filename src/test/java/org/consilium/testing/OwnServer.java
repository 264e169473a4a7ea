package org.consilium.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.consilium.launch.DatabaseLogin;
import org.consilium.launch.Directories;
import org.consilium.launch.LocalKeys;
import org.consilium.launch.Ports;
import org.consilium.launch.WildFlyServer;
import org.consilium.launch.WildFlySettings;

/**
 * Starts the released file on a server of its own, for tests that kill it, set it otherwise or give it other data. Whoever starts
 * one closes it.
 */
public final class OwnServer {
    private final Path base;
    private final Map<String, String> environment = new HashMap<>();

    /** A server of this name, unlike that of any other test; it is the demo, with a small community, unless told otherwise. */
    public OwnServer(String name) {
        base = TestDirectories.fresh(name + "/server");
        Path data = TestDirectories.fresh(name + "/data");
        environment.put("CONSILIUM_DATA_DIRECTORY", data.toString());
        environment.put("CONSILIUM_DEMO", "true");
        environment.put("CONSILIUM_DEMO_SIZE", "small");
        // A program writes faster than a person may.
        environment.put("CONSILIUM_THREADS_POSTS_PER_MINUTE", "100000");
        environment.put("CONSILIUM_THREADS_NEW_THREADS_PER_HOUR", "100000");
        environment.putAll(
                LocalKeys.keptIn(TestDirectories.fresh(name + "/keys")).environment());
    }

    /** The same on that database. */
    public OwnServer on(DatabaseLogin application) {
        return with("CONSILIUM_DB_URL", application.url())
                .with("CONSILIUM_DB_USER", application.user())
                .with("CONSILIUM_DB_PASSWORD", application.password());
    }

    /** The same with one more variable in its environment. */
    public OwnServer with(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** The same without a variable. */
    public OwnServer without(String name) {
        environment.remove(name);
        return this;
    }

    /** What it writes while it runs. */
    public Path console() {
        return base.resolve("console.log");
    }

    /** Starts it, on ports that are free, and waits until it is ready. */
    public WildFlyServer start() {
        return start(Ports.free());
    }

    /**
     * Starts it by the script that its container runs, and waits until it has ended by itself; the answer is its status. Memory and
     * compiler are those of a test.
     */
    public int startInVain() throws IOException, InterruptedException {
        Path server = TestDirectories.target().resolve("server");
        Directories.copy(server.resolve("standalone/configuration"), base.resolve("configuration"));
        Files.createDirectories(base.resolve("deployments"));
        Files.copy(TestDirectories.target().resolve("consilium.war"), base.resolve("deployments/consilium.war"));
        ProcessBuilder script = new ProcessBuilder(
                        server.resolve("bin/standalone.sh").toString(),
                        "-Djboss.server.base.dir=" + base,
                        "-Djboss.management.http.port=" + Ports.free())
                .redirectErrorStream(true)
                .redirectOutput(console().toFile());
        script.environment().putAll(environment);
        script.environment().put("JBOSS_JAVA_SIZING", String.join(" ", options()));
        script.environment().put("CONSILIUM_HTTP_PORT", String.valueOf(Ports.free()));
        Process process = script.start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new AssertionError("The server runs on: " + console());
        }
        return process.exitValue();
    }

    /** Starts it with its pages on that port. */
    public WildFlyServer start(int port) {
        return WildFlyServer.start(new WildFlySettings(
                TestDirectories.target().resolve("server"),
                base,
                TestDirectories.target().resolve("consilium.war"),
                port,
                Ports.free(),
                environment,
                options()));
    }

    /** The bytecode is that of the shared server, which verifies it. */
    private static List<String> options() {
        List<String> options = new ArrayList<>(
                List.of("-Xms128m", "-Xmx512m", "-XX:+UnlockDiagnosticVMOptions", "-XX:-BytecodeVerificationRemote"));
        options.addAll(TestServer.OPTIONS);
        return options;
    }
}
