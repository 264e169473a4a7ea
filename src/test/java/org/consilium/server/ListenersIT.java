package org.consilium.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.consilium.testing.Api;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ServerTest
@DisplayName("S30 the server listens where it must and nowhere else")
class ListenersIT {
    /** A line of /proc/net/tcp in this state is of a socket that listens. */
    private static final String LISTENING = "0A";

    private static final int LOCAL = 1;
    private static final int STATE = 3;
    private static final int INODE = 9;

    @Test
    void itListensOnTheLoopbackAddressForPagesAndForManagementOnly() throws IOException {
        Map<Integer, String> listening = listening(pid());

        assertThat(listening)
                .containsOnlyKeys(
                        TestServer.address().getPort(), TestServer.management().getPort());
        assertThat(listening.values()).allMatch(ListenersIT::isLoopback);
    }

    @Test
    void whatNobodyUsesIsNotConfigured() throws IOException {
        assertThat(configuration())
                .doesNotContain(
                        "ajp",
                        "http-invoker",
                        "mod_cluster",
                        "modcluster",
                        "jgroups",
                        "welcome-content",
                        "http-remoting-connector",
                        "https-listener",
                        "access-log");
    }

    @Test
    void slowClientsAreCutOff() throws IOException {
        assertThat(configuration()).contains("request-parse-timeout=\"5000\"", "no-request-timeout=\"15000\"");
    }

    @Test
    void theManagementPortIsAskedForOnTheLoopbackAddressUnlessTheOperatorSaysOtherwise() throws IOException {
        assertThat(configuration().replaceAll("\\s+", " "))
                .contains(
                        "<interface name=\"management\"> <inet-address value=\"${jboss.bind.address.management:127.0.0.1}\"/>");
    }

    @Test
    void theServersOwnAddressesAreThoseOfTheSite() {
        String page = Api.anonymous().get("//").text();

        for (String path : List.of("//wildfly-services", "//management", "//console")) {
            assertThat(Api.anonymous().get(path).text()).as(path).isEqualTo(page);
        }
        assertThat(page).contains("Consilium").doesNotContain("WildFly");
    }

    @Test
    void noAnswerNamesTheServersSoftware() {
        for (String path : List.of("//", "/vocabulary", "/none")) {
            assertThat(Api.anonymous().get(path).header("Server")).isEmpty();
            assertThat(Api.anonymous().get(path).header("X-Powered-By")).isEmpty();
        }
    }

    private static String configuration() throws IOException {
        // The test container adds a door for management beans, which is not the released configuration's.
        return Files.readString(Path.of("target/server/standalone/configuration/standalone.xml"));
    }

    private static long pid() {
        String base = "-Djboss.server.base.dir=" + TestServer.directory();
        return ProcessHandle.allProcesses()
                .filter(process -> arguments(process).contains(base))
                .findFirst()
                .orElseThrow()
                .pid();
    }

    /** The operating system's own view; Java's is cut off after a length. */
    private static String arguments(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc/" + process.pid() + "/cmdline"));
        } catch (IOException goneMeanwhile) {
            return "";
        }
    }

    /** The ports at which a process listens, with the address as the system writes it. */
    private static Map<Integer, String> listening(long pid) throws IOException {
        Set<String> sockets = sockets(pid);
        Map<Integer, String> listening = new TreeMap<>();
        for (String table : List.of("tcp", "tcp6")) {
            List<String> lines = Files.readAllLines(Path.of("/proc/" + pid + "/net/" + table));
            for (String line : lines.subList(1, lines.size())) {
                String[] fields = line.strip().split("\\s+");
                if (fields[STATE].equals(LISTENING) && sockets.contains("socket:[" + fields[INODE] + "]")) {
                    String[] local = fields[LOCAL].split(":");
                    listening.put(HexFormat.fromHexDigits(local[1]), local[0]);
                }
            }
        }
        return listening;
    }

    private static Set<String> sockets(long pid) throws IOException {
        Set<String> sockets = new HashSet<>();
        try (Stream<Path> files = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            for (Path file : files.toList()) {
                if (Files.isSymbolicLink(file)) {
                    sockets.add(Files.readSymbolicLink(file).toString());
                }
            }
        }
        return sockets;
    }

    /** 127.0.0.1, alone or as IPv6 writes it, or ::1. */
    private static boolean isLoopback(String address) {
        return address.equals("0100007F")
                || address.equals("0000000000000000FFFF00000100007F")
                || address.equals("00000000000000000000000001000000");
    }
}
