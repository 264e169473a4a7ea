package org.consilium.verification.registry.file;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileCheckTest {
    private static final Layout NPPES = new NppesLayout("nppes");
    private static final String SAMPLE = RegisterFiles.resource("nppes-sample.csv");
    private static final String HEADER = SAMPLE.lines().findFirst().orElseThrow() + "\n";

    @Test
    void aPackedFileIsReadLikeAPlainOne(@TempDir Path directory) throws IOException {
        Path plain = file(directory, SAMPLE.getBytes(UTF_8));
        RegisterFiles.Content expected = RegisterFiles.read(plain, NPPES);
        FileCheck.check(plain, NPPES);

        Path gzip = file(directory, gzipped(SAMPLE.getBytes(UTF_8)));
        FileCheck.check(gzip, NPPES);
        assertThat(RegisterFiles.read(gzip, NPPES)).isEqualTo(expected);

        Path zip = file(directory, zipped(SAMPLE));
        FileCheck.check(zip, NPPES);
        assertThat(RegisterFiles.read(zip, NPPES)).isEqualTo(expected);
    }

    @Test
    void aByteOrderMarkDoesNotMatter(@TempDir Path directory) throws IOException {
        FileCheck.check(file(directory, ("\uFEFF" + SAMPLE.replaceAll("\"", "")).getBytes(UTF_8)), NPPES);
    }

    @Test
    void anEmptyFileIsRefused(@TempDir Path directory) throws IOException {
        assertRefused(file(directory, new byte[0]), "empty");
        assertRefused(file(directory, gzipped(new byte[0])), "empty");
    }

    @Test
    void aHeaderAloneIsRefused(@TempDir Path directory) throws IOException {
        assertRefused(file(directory, HEADER.getBytes(UTF_8)), "nothing but its first line");
    }

    @Test
    void theFileOfAnotherRegisterIsRefused(@TempDir Path directory) throws IOException {
        assertRefused(file(directory, RegisterFiles.resource("rpps-sample.txt").getBytes(UTF_8)), "column \"NPI\"");
    }

    @Test
    void aFileWithoutItsHeaderIsRefused(@TempDir Path directory) throws IOException {
        assertRefused(file(directory, SAMPLE.substring(HEADER.length()).getBytes(UTF_8)), "column \"NPI\"");
    }

    @Test
    void tooFewColumnsAreRefused(@TempDir Path directory) throws IOException {
        String cut = SAMPLE.lines()
                .map(line ->
                        String.join("\",\"", Arrays.asList(line.split("\",\"")).subList(0, 100)) + "\"")
                .reduce("", (all, line) -> all + line + "\n");
        assertRefused(file(directory, cut.getBytes(UTF_8)), "column");
    }

    @Test
    void aBinaryFileIsRefused(@TempDir Path directory) throws IOException {
        byte[] binary = (HEADER + "\0\0\0").getBytes(UTF_8);
        assertRefused(file(directory, binary), "no text file");
        assertRefused(file(directory, SAMPLE.getBytes(UTF_16)), "no text file");
    }

    @Test
    void anotherEncodingIsRefused(@TempDir Path directory) throws IOException {
        byte[] latin = SAMPLE.replaceFirst("GRETA", "GR\u00c9TA").getBytes(Charset.forName("windows-1252"));
        assertRefused(file(directory, latin), "not written in UTF-8");
    }

    @Test
    void rowsThatAreAllInvalidAreRefusedWithTheFirstReason(@TempDir Path directory) throws IOException {
        String wrong = SAMPLE.replaceAll("(?m)^\"2[0-9]{9}\"", "\"1000000000\"");
        assertRefused(file(directory, wrong.getBytes(UTF_8)), "Line 2: The check digit does not fit");
    }

    @Test
    void aDamagedPackingIsRefused(@TempDir Path directory) throws IOException {
        byte[] gzip = gzipped(SAMPLE.getBytes(UTF_8));
        assertRefused(file(directory, Arrays.copyOf(gzip, 200)), "damaged");
        byte[] zip = zipped(SAMPLE);
        assertRefused(file(directory, Arrays.copyOf(zip, zip.length / 2)), "damaged");
    }

    @Test
    void aQuotationMarkThatIsNeverClosedEndsInWordsAndNotInMemory(@TempDir Path directory) throws IOException {
        String open = HEADER + "\"" + "x".repeat(1 << 20);
        assertRefused(file(directory, open.getBytes(UTF_8)), "quotation mark");
    }

    private static void assertRefused(Path file, String words) {
        assertThatExceptionOfType(RefusedFile.class)
                .isThrownBy(() -> FileCheck.check(file, NPPES))
                .withMessageContaining(words);
    }

    private static Path file(Path directory, byte[] content) throws IOException {
        return Files.write(directory.resolve("some.file"), content);
    }

    private static byte[] gzipped(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    /** As CMS packs it: the table, and smaller files that describe it. */
    private static byte[] zipped(String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry("npidata_pfile_fileheader.csv"));
            out.write(HEADER.getBytes(UTF_8));
            out.putNextEntry(new ZipEntry("npidata_pfile.csv"));
            out.write(content.getBytes(UTF_8));
            out.putNextEntry(new ZipEntry("readme.pdf"));
            out.write(new byte[SAMPLE.length() * 2]);
        }
        return bytes.toByteArray();
    }
}
