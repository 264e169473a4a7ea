package org.consilium.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferredPortTest {
    private final int preferred = Ports.free();

    @Test
    void whoComesFirstGetsIt(@TempDir Path shared) throws IOException {
        try (PreferredPort port = PreferredPort.take(preferred, shared)) {
            assertThat(port.number()).isEqualTo(preferred);
        }
    }

    @Test
    void whoComesSecondGetsAnotherOneThoughTheFirstDoesNotListenYet(@TempDir Path shared) throws IOException {
        try (PreferredPort first = PreferredPort.take(preferred, shared);
                PreferredPort second = PreferredPort.take(preferred, shared)) {
            assertThat(second.number()).isNotEqualTo(first.number());
        }
    }

    @Test
    void whatAnythingElseListensOnIsNotTaken(@TempDir Path shared) throws IOException {
        try (ServerSocket other = new ServerSocket(preferred, 1, InetAddress.getLoopbackAddress());
                PreferredPort port = PreferredPort.take(preferred, shared)) {
            assertThat(port.number()).isNotEqualTo(other.getLocalPort());
        }
    }

    @Test
    void itIsFreeAgainAfterwards(@TempDir Path shared) throws IOException {
        PreferredPort.take(preferred, shared).close();

        try (PreferredPort port = PreferredPort.take(preferred, shared)) {
            assertThat(port.number()).isEqualTo(preferred);
        }
    }
}
