package org.consilium.testing;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consilium.launch.DatabaseLogin;
import org.consilium.launch.LocalKeys;
import org.consilium.launch.Ports;

/** The one server of a test run, on free ports, so that a run disturbs nobody else's. */
public final class TestServer {

    /**
     * What other virtual machines of the tests are told: what the tests' own was because it does not live long, which the build
     * explains; and that they stand where clocks show another time, on which nothing may depend.
     */
    public static final List<String> OPTIONS = Stream.concat(
                    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                            .filter(argument -> argument.startsWith("-XX:")),
                    Stream.of("-Duser.timezone=Asia/Kathmandu"))
            .toList();

    private static final int HTTP = Ports.free();
    private static final int MANAGEMENT = Ports.free();
    private static final Path DATA = TestDirectories.fresh("data");
    private static final Path REGISTRIES = TestDirectories.fresh("registries-folder");

    private TestServer() {}

    /** Where the pages and the API answer. */
    public static URI address() {
        return URI.create("http://localhost:" + HTTP);
    }

    /** Where health and metrics answer. */
    public static URI management() {
        return URI.create("http://127.0.0.1:" + MANAGEMENT);
    }

    /** People for a test, put into the server's database. */
    public static Forum forum() {
        return new Forum(TestDatabase::pooled);
    }

    /** Where the server keeps uploads. */
    public static Path uploads() {
        return DATA.resolve("uploads");
    }

    /** Where the server keeps its files. */
    public static Path data() {
        return DATA;
    }

    /** The operator's folder of registers' files. */
    public static Path registries() {
        return REGISTRIES;
    }

    /** The server's keystore. */
    public static Path keystore() {
        return TestDirectories.target().resolve("it/keys/keystore.p12");
    }

    /** The file with the keystore's password. */
    public static Path keystorePassword() {
        return keystore().resolveSibling("keystore.password");
    }

    /** The file of the audit log's checkpoints. */
    public static Path checkpoints() {
        return DATA.resolve("audit-checkpoints.txt");
    }

    /** Where the server's configuration and logs are. */
    public static Path directory() {
        return TestDirectories.target().resolve("it/server");
    }

    static int managementPort() {
        return MANAGEMENT;
    }

    /** The application's settings, as its operator would give them. */
    static Map<String, String> settings() {
        DatabaseLogin application = TestDatabase.application();
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("jboss.management.http.port", String.valueOf(MANAGEMENT));
        settings.put("consilium.http.port", String.valueOf(HTTP));
        settings.put("consilium.db.url", application.url());
        settings.put("consilium.db.user", application.user());
        settings.put("consilium.db.password", application.password());
        settings.put("consilium.data.directory", DATA.toString());
        // Mails are kept for reading instead of being sent; the demo community is small.
        settings.put("consilium.demo", "true");
        settings.put("consilium.demo.size", "small");
        settings.put("consilium.registries.folder", REGISTRIES.toString());
        settings.put("consilium.registries.upload-megabytes", "20");
        // Some tests write more than a person could.
        settings.put("consilium.threads.posts-per-minute", "500");
        LocalKeys.keptIn(TestDirectories.fresh("keys"))
                .environment()
                .forEach((name, value) -> settings.put(property(name), value));
        return settings;
    }

    static String javaOptions() {
        return settings().entrySet().stream()
                .map(setting -> "-D" + setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining(" ", "-Xms256m -Xmx768m " + String.join(" ", OPTIONS) + " ", ""));
    }

    /** {@code CONSILIUM_HTTP_PORT} and {@code consilium.http.port} are the same setting. */
    private static String property(String environmentName) {
        return environmentName.toLowerCase(java.util.Locale.ROOT).replace('_', '.');
    }
}
