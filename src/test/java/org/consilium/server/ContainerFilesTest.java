package org.consilium.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** Reads the files that make and run the containers: what must not be forgotten when they are changed. */
class ContainerFilesTest {
    private static final Path DOCKER = Path.of("docker");
    private static final Pattern PINNED = Pattern.compile("[a-z/-]+:[a-z-]*[0-9][A-Za-z0-9._-]*");
    private static final String SECRETS = "/run/secrets/";

    /** What a log line of the proxy may tell (S22): nothing of who asked, and nothing of what for. */
    private static final Pattern TELLING = Pattern.compile("%(ci|cp|fi|fp|r|HU|HP|HPO|HQ|hr|hs|ID|CC|CS|si|U)\\b");

    private final Map<String, Object> compose = compose();

    @Test
    void everyImageHasAFixedVersion() throws IOException {
        List<String> images = new ArrayList<>();
        for (String line : dockerfile()) {
            if (line.startsWith("FROM ")) {
                images.add(line.split(" ")[1]);
            }
        }
        services().values().forEach(service -> images.add(text(service.get("image"))));

        assertThat(images).hasSizeGreaterThan(5).allMatch(image -> PINNED.matcher(image)
                .matches());
    }

    @Test
    void theImageRunsAsAUserWhoIsNotRootAndSaysWhetherItIsWell() throws IOException {
        List<String> last = lastStage();

        assertThat(last).contains("USER consilium").anyMatch(line -> line.startsWith("HEALTHCHECK "));
        assertThat(String.join("\n", last)).contains("--uid 10001").doesNotContain("USER root");
        assertThat(last.indexOf("USER consilium")).isLessThan(last.indexOf("CMD [\"server\"]"));
    }

    @Test
    void whatTheImageCopiesFromHereIsHereAndCanBeRun() {
        for (String name : List.of("entrypoint.sh", "healthy.sh", "database/10-users.sh")) {
            assertThat(DOCKER.resolve(name)).isExecutable();
        }
    }

    @Test
    void everyServiceRunsWithoutRightsOnAFileSystemThatStaysAsItIs() {
        services().forEach((name, service) -> {
            assertThat(text(service.get("user"))).as(name).matches("[1-9][0-9]*:[1-9][0-9]*");
            assertThat(service).as(name).containsEntry("read_only", true);
            assertThat(list(service.get("cap_drop"))).as(name).containsExactly("ALL");
            assertThat(list(service.get("security_opt"))).as(name).contains("no-new-privileges:true");
        });
    }

    @Test
    void everyServiceThatStaysSaysWhetherItIsWell() {
        services().forEach((name, service) -> {
            if (!"no".equals(service.get("restart"))) {
                assertThat(map(service.get("healthcheck"))).as(name).containsKeys("test", "interval", "timeout");
            }
        });
    }

    @Test
    void secretsComeAsFilesThatTheServiceWasGiven() {
        map(compose.get("secrets"))
                .forEach((name, secret) -> assertThat(map(secret)).as(name).containsOnlyKeys("file"));
        services().forEach((name, service) -> map(service.getOrDefault("environment", Map.of()))
                .forEach((variable, value) -> {
                    if (variable.contains("PASSWORD") || variable.contains("KEYSTORE")) {
                        assertThat(text(value)).as(name + " " + variable).startsWith(SECRETS);
                        assertThat(list(service.get("secrets")))
                                .as(name)
                                .contains(text(value).substring(SECRETS.length()));
                    }
                }));
    }

    @Test
    @DisplayName("S14 one database user owns the schema, the application's may only touch rows")
    void theDatabaseHasTwoUsers() throws IOException {
        String application = user("application");
        String migration = user("migrate");
        List<String> grants = Files.readAllLines(DOCKER.resolve("database/10-users.sh")).stream()
                .filter(line -> line.startsWith("grant "))
                .toList();

        assertThat(application).isNotEqualTo(migration);
        assertThat(grants)
                .containsExactlyInAnyOrder(
                        "grant all privileges on consilium.* to '" + migration + "'@'%';",
                        "grant select, insert, update, delete on consilium.* to '" + application + "'@'%';");
        assertThat(list(service("application").get("secrets"))).noneMatch(secret -> secret.contains("migration"));
        assertThat(map(map(service("application").get("depends_on")).get("migrate")))
                .containsEntry("condition", "service_completed_successfully");
    }

    @Test
    @DisplayName("S32 the database is set as the server demands")
    void theDatabaseIsSetAsTheServerDemands() {
        assertThat(list(service("database").get("command")))
                .contains(
                        "--innodb-flush-log-at-trx-commit=1",
                        "--innodb-snapshot-isolation=ON",
                        "--skip-log-bin",
                        "--local-infile=0");
    }

    @Test
    void onlyTheProxyIsReachedFromOutside() {
        services()
                .forEach((name, service) ->
                        assertThat(service.containsKey("ports")).as(name).isEqualTo(name.equals("proxy")));
        Map<String, Object> networks = map(compose.get("networks"));
        for (String inside : List.of("data", "front")) {
            assertThat(map(networks.get(inside))).as(inside).containsEntry("internal", true);
        }
        assertThat(list(service("database").get("networks"))).containsExactly("data");
    }

    @Test
    void theDemoIsNeverOn() throws IOException {
        assertThat(Files.readString(DOCKER.resolve("compose.yaml")) + String.join("\n", dockerfile()))
                .doesNotContainIgnoringCase("DEMO");
    }

    @Test
    @DisplayName("S22 no line of the proxy's log tells who asked or what for")
    void theProxysLogTellsNobodyApart() throws IOException {
        List<String> formats = Files.readAllLines(DOCKER.resolve("haproxy.cfg")).stream()
                .map(String::strip)
                .filter(line -> line.startsWith("log-format") || line.startsWith("error-log-format"))
                .toList();

        assertThat(formats).hasSize(2).noneMatch(format -> TELLING.matcher(format)
                .find());
        assertThat(Files.readString(DOCKER.resolve("haproxy.cfg")))
                .doesNotContain("option httplog", "option tcplog", "capture ", "%[src", "%[req");
    }

    @Test
    @DisplayName("S05 the proxy says who asks and drops what clients say of it")
    void theProxyDropsWhatClientsSayOfAddresses() throws IOException {
        assertThat(Files.readString(DOCKER.resolve("haproxy.cfg")))
                .containsSubsequence("http-request del-header X-Forwarded-For", "option forwardfor");
    }

    @Test
    void theProxyUnderstandsItsSettings() throws IOException, InterruptedException {
        Optional<Path> haproxy = Stream.of("/usr/sbin/haproxy", "/usr/local/sbin/haproxy")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(haproxy.isPresent(), "There is no HAProxy here to ask");
        ProcessBuilder check = new ProcessBuilder(haproxy.get().toString(), "-c", "-f", "docker/haproxy.cfg");
        check.environment().put("CONSILIUM_TLS", "off");
        Process process = check.redirectErrorStream(true).start();

        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
    }

    private static List<String> dockerfile() throws IOException {
        return Files.readAllLines(DOCKER.resolve("Dockerfile"));
    }

    private static List<String> lastStage() throws IOException {
        List<String> lines = dockerfile();
        int start = 0;
        for (int i = 0; i < lines.size(); i++) {
            start = lines.get(i).startsWith("FROM ") ? i : start;
        }
        return lines.subList(start, lines.size());
    }

    private String user(String service) {
        return text(map(service(service).get("environment")).get("CONSILIUM_DB_USER"));
    }

    private Map<String, Object> service(String name) {
        return Objects.requireNonNull(services().get(name), name);
    }

    private Map<String, Map<String, Object>> services() {
        Map<String, Map<String, Object>> services = new java.util.TreeMap<>();
        map(compose.get("services")).forEach((name, service) -> services.put(name, map(service)));
        assertThat(services).containsOnlyKeys("application", "database", "migrate", "proxy");
        return services;
    }

    private static Map<String, Object> compose() {
        try (var file = Files.newBufferedReader(DOCKER.resolve("compose.yaml"))) {
            return map(new Yaml().load(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked") // a mapping of YAML
    private static Map<String, Object> map(@Nullable Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value);
    }

    private static List<String> list(@Nullable Object value) {
        return ((List<?>) Objects.requireNonNull(value))
                .stream().map(String::valueOf).toList();
    }

    private static String text(@Nullable Object value) {
        return String.valueOf(Objects.requireNonNull(value));
    }
}
