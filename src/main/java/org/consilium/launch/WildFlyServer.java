package org.consilium.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** The provisioned WildFly with the application in it, as a process of its own that ends with this one. */
public final class WildFlyServer implements AutoCloseable {

    private static final Duration DEPLOYMENT = Duration.ofMinutes(5);
    private static final Duration STOP = Duration.ofSeconds(20);

    private final WildFlySettings settings;
    private final GuardedProcess process;
    private final HttpClient http = HttpClient.newHttpClient();

    private WildFlyServer(WildFlySettings settings, GuardedProcess process) {
        this.settings = settings;
        this.process = process;
    }

    /**
     * Starts a server and waits until it says that it is ready.
     *
     * @throws CannotStart with the application's own words, if it refuses to start
     */
    public static WildFlyServer start(WildFlySettings settings) {
        try {
            prepareBase(settings);
            WildFlyServer server = new WildFlyServer(settings, launch(settings));
            server.awaitReady();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the pages and the API answer. */
    public URI address() {
        return URI.create("http://localhost:" + settings.httpPort());
    }

    /** Where health and metrics answer, on this machine only. */
    public URI management() {
        return URI.create("http://127.0.0.1:" + settings.managementPort());
    }

    /** The server's process id. */
    public long pid() {
        return process.pid();
    }

    /** Ends the server without a chance to write anything, as a power cut would. */
    public void kill() {
        process.kill();
    }

    /** Waits until the server ends, by itself or because it was stopped. */
    public void awaitEnd() throws InterruptedException {
        process.waitFor();
    }

    @Override
    public void close() {
        process.stop(STOP);
    }

    private static void prepareBase(WildFlySettings settings) throws IOException {
        Directories.delete(settings.base());
        Directories.copy(
                settings.home().resolve("standalone/configuration"),
                settings.base().resolve("configuration"));
        Path deployments = Files.createDirectories(settings.base().resolve("deployments"));
        Files.copy(settings.war(), deployments.resolve("consilium.war"));
    }

    private static GuardedProcess launch(WildFlySettings settings) throws IOException {
        List<String> command = StandaloneCommandBuilder.of(settings.home())
                .setBaseDirectory(settings.base())
                .setJavaOptions(settings.javaOptions())
                .addJavaOption("-Djboss.management.http.port=" + settings.managementPort())
                .build();
        Map<String, String> environment = new HashMap<>(settings.environment());
        environment.put("CONSILIUM_HTTP_PORT", String.valueOf(settings.httpPort()));
        return GuardedProcess.start(command, environment, settings.base(), console(settings));
    }

    private static Path console(WildFlySettings settings) {
        return settings.base().resolve("console.log");
    }

    private void awaitReady() throws IOException {
        boolean answered = Wait.until(DEPLOYMENT, () -> hasFailed() || isReady());
        if (!answered || hasFailed()) {
            close();
            throw new CannotStart(new ServerLog(console(settings)).reason());
        }
    }

    private boolean hasFailed() {
        return !process.isAlive() || Files.exists(settings.base().resolve("deployments/consilium.war.failed"));
    }

    private boolean isReady() {
        if (Files.notExists(settings.base().resolve("deployments/consilium.war.deployed"))) {
            return false;
        }
        HttpRequest ready = HttpRequest.newBuilder(management().resolve("/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return http.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
