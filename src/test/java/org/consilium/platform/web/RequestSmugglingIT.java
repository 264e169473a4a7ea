package org.consilium.platform.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Sends bytes that two parsers could read as two different requests: one behind a proxy that reads them otherwise than the proxy
 * did would let a visitor put words into another one's mouth.
 */
@ServerTest
@DisplayName("S31 a request that could be read in two ways is refused")
class RequestSmugglingIT {
    private static final int PATIENCE_MILLIS = 30_000;

    @Test
    void aRequestInOrderIsAnswered() throws IOException {
        assertThat(firstLine("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .isEqualTo("HTTP/1.1 200 OK");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a space before the first header      | GET / HTTP/1.1\\r\\n Host: localhost\\r\\n\\r\\n
            a tab before the first header        | GET / HTTP/1.1\\r\\n\\tHost: localhost\\r\\n\\r\\n
            a space before the colon             | GET / HTTP/1.1\\r\\nHost : localhost\\r\\n\\r\\n
            an end of CR CR CR                   | GET / HTTP/1.1\\r\\nHost: localhost\\r\\r\\r
            a lone CR between headers            | GET / HTTP/1.1\\r\\nHost: localhost\\rX: y\\r\\n\\r\\n
            lines that end in LF only            | GET / HTTP/1.1\\nHost: localhost\\n\\n
            a header that ends in LF only        | GET / HTTP/1.1\\r\\nHost: localhost\\nX: y\\r\\n\\r\\n
            Content-Length and Transfer-Encoding | POST /api/v1/session HTTP/1.1\\r\\nHost: localhost\\r\\nContent-Length: 5\\r\\nTransfer-Encoding: chunked\\r\\n\\r\\n0\\r\\n\\r\\n
            two lengths                          | POST /api/v1/session HTTP/1.1\\r\\nHost: localhost\\r\\nContent-Length: 5\\r\\nContent-Length: 6\\r\\n\\r\\n12345
            a length that is no number           | POST /api/v1/session HTTP/1.1\\r\\nHost: localhost\\r\\nContent-Length: +5\\r\\n\\r\\n12345
            two hosts                            | GET / HTTP/1.1\\r\\nHost: localhost\\r\\nHost: elsewhere.example\\r\\n\\r\\n
            no host                              | GET / HTTP/1.1\\r\\nX: y\\r\\n\\r\\n
            a host with a path                   | GET / HTTP/1.1\\r\\nHost: localhost/elsewhere\\r\\n\\r\\n
            a host with a user                   | GET / HTTP/1.1\\r\\nHost: somebody@localhost\\r\\n\\r\\n
            a host with a space                  | GET / HTTP/1.1\\r\\nHost: local host\\r\\n\\r\\n
            a header without a name              | GET / HTTP/1.1\\r\\nHost: localhost\\r\\n: y\\r\\n\\r\\n
            a NUL in a header                    | GET / HTTP/1.1\\r\\nHost: localhost\\r\\nX: a\\0b\\r\\n\\r\\n
            """)
    void isRefused(String what, String request) throws IOException {
        assertThat(firstLine(unescaped(request))).as(what).startsWith("HTTP/1.1 400 ");
    }

    @Test
    void whatFollowsARefusedRequestOnTheSameConnectionIsNotAnswered() throws IOException {
        String all = answer("GET / HTTP/1.1\r\nHost : localhost\r\n\r\nGET / HTTP/1.1\r\nHost: localhost\r\n\r\n");

        assertThat(all).startsWith("HTTP/1.1 400 ").doesNotContain("HTTP/1.1 200");
    }

    @Test
    @DisplayName("S30 whoever begins a request and does not go on is cut off")
    void whoeverDoesNotGoOnIsCutOff() throws IOException {
        assertThat(answer("GET / HTTP/1.1\r\nHost: loc")).doesNotContain("200");
    }

    private static String unescaped(String text) {
        return text.replace("\\r", "\r")
                .replace("\\n", "\n")
                .replace("\\t", "\t")
                .replace("\\0", "\0");
    }

    private static String firstLine(String request) throws IOException {
        return answer(request).lines().findFirst().orElse("no answer");
    }

    /** Everything that comes until the server closes the connection, or the first part of it if it stays open. */
    private static String answer(String request) throws IOException {
        try (Socket socket = new Socket(
                InetAddress.getLoopbackAddress(), TestServer.address().getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(read(socket.getInputStream()), ISO_8859_1);
        }
    }

    private static byte[] read(InputStream in) throws IOException {
        try {
            return in.readAllBytes();
        } catch (java.net.SocketException resetAfterTheRefusal) {
            return new byte[0];
        }
    }
}
