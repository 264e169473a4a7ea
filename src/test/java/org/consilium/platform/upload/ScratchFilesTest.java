package org.consilium.platform.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.consilium.platform.random.Randomness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchFilesTest {
    @Test
    void whatIsWrittenAnewReplacesWhatWasThere(@TempDir Path data) throws IOException {
        try (ScratchFile file = new ScratchFiles(data, new Randomness()).open()) {
            write(file, "a long first try");
            write(file, "the second");

            assertThat(file.size()).isEqualTo(10);
            assertThat(read(file)).isEqualTo("the second");
            assertThat(read(file)).as("once more").isEqualTo("the second");
        }
    }

    @Test
    void nothingIsLeftOnTheDisk(@TempDir Path data) throws IOException {
        try (ScratchFile file = new ScratchFiles(data, new Randomness()).open()) {
            write(file, "gone soon");
        }
        assertThat(data.resolve("scratch")).isEmptyDirectory();
    }

    private static void write(ScratchFile file, String text) throws IOException {
        OutputStream out = file.writtenAnew();
        out.write(text.getBytes(UTF_8));
        out.flush();
    }

    private static String read(ScratchFile file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.copyTo(out);
        return out.toString(UTF_8);
    }
}
