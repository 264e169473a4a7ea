package org.consilium.verification.registry.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.consilium.testing.TestDirectories;
import org.consilium.verification.registry.RegistryEntry;
import org.junit.jupiter.api.DisplayName;

@DisplayName("S17 registers' files as nobody would make them")
class RegisterFilesFuzzTest {
    private static final List<String> NPPES_HEADER = Arrays.stream(RegisterFiles.resource("nppes-sample.csv")
                    .lines()
                    .findFirst()
                    .orElseThrow()
                    .replace("\"", "")
                    .split(","))
            .toList();
    private static final List<String> RPPS_HEADER = List.of(RegisterFiles.resource("rpps-sample.txt")
            .lines()
            .findFirst()
            .orElseThrow()
            .split("\\|"));
    private static final List<String> GMC_HEADER = List.of(
            "GMC Ref No",
            "Surname",
            "Given Name",
            "Other Names",
            "Qualification",
            "PR Date",
            "FR Date",
            "Specialist Register Date",
            "GP Register Date",
            "Registration Status");
    private static final List<String> OWN_HEADER = List.of("number", "family", "given", "status");
    private static final Layout OWN = new MappedLayout(
            "own",
            "PT",
            null,
            new ColumnMapping(
                    "comma",
                    "UTF-8",
                    new ColumnMapping.Columns(
                            "number", "family", "given", null, null, null, null, "status", null, null),
                    null,
                    null,
                    Set.of("yes")));

    private static Path file = Path.of("fuzz");

    @BeforeContainer
    static void make() {
        file = TestDirectories.fresh("registers-fuzz").resolve("file");
    }

    @AfterContainer
    static void remove() throws IOException {
        Files.deleteIfExists(file);
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(20),
                Arbitraries.strings().numeric().ofMinLength(6).ofMaxLength(12),
                Arbitraries.of(
                        "",
                        " ",
                        "1",
                        "2",
                        "8",
                        "2545917538",
                        "7012345",
                        "10101010105",
                        "02/05/2015",
                        "1081990",
                        "99/99/9999",
                        "Registered with Licence",
                        "207R00000X",
                        "10",
                        "Y",
                        "QUILL",
                        "\uFFFD",
                        "yes"));
    }

    @Property(tries = 20_000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void aRowOfNppesIsTakenOrRejected(
            @ForAll("values") String first, @ForAll("values") String second, @ForAll int seed) {
        requireTakenOrRejected(new NppesLayout("nppes"), NPPES_HEADER, seed, first, second);
    }

    @Property(tries = 20_000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void aRowOfRppsIsTakenOrRejected(
            @ForAll("values") String first, @ForAll("values") String second, @ForAll int seed) {
        requireTakenOrRejected(new RppsLayout("rpps", "FR"), RPPS_HEADER, seed, first, second);
    }

    @Property(tries = 20_000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void aRowOfTheGmcIsTakenOrRejected(
            @ForAll("values") String first, @ForAll("values") String second, @ForAll int seed) {
        requireTakenOrRejected(new GmcLayout("gmc", "GB"), GMC_HEADER, seed, first, second);
    }

    @Property(tries = 20_000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void aRowOfAnotherRegisterIsTakenOrRejected(
            @ForAll("values") String first, @ForAll("values") String second, @ForAll int seed) {
        requireTakenOrRejected(OWN, OWN_HEADER, seed, first, second);
    }

    @Property(tries = 20_000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void whateverBytesFollowTheHeaderAreReadOrRefused(@ForAll byte[] bytes, @ForAll boolean header) throws IOException {
        byte[] beginning = header ? "number,family,given,status\n".getBytes(UTF_8) : new byte[0];
        byte[] content = Arrays.copyOf(beginning, beginning.length + bytes.length);
        System.arraycopy(bytes, 0, content, beginning.length, bytes.length);
        Files.write(file, content);
        try {
            FileCheck.check(file, OWN);
            assertThat(RegisterFiles.read(file, OWN).rows()).isPositive();
        } catch (RefusedFile refused) {
            assertThat(refused.words()).endsWith(".");
        }
    }

    /** Two values, scattered over the columns by the seed. */
    private static void requireTakenOrRejected(
            Layout layout, List<String> names, int seed, String first, String second) {
        Header header = new Header(layout.nameOfFile(), names);
        RowReader reader = layout.under(header);
        Row row = new Row(header.kept());
        row.begin(2);
        for (int i = 0; i < names.size(); i++) {
            int choice = Math.floorMod(seed * 31 + i * 7, 5);
            String value = choice == 0 ? first : choice < 3 ? second : "";
            row.add(value.toCharArray(), 0, value.length());
        }
        try {
            RegistryEntry entry = reader.read(row);
            if (entry != null) {
                assertThat(entry.key().identifier()).isNotBlank().hasSizeLessThanOrEqualTo(40);
                assertThat(entry.familyName()).hasSizeLessThanOrEqualTo(100);
            }
        } catch (BadRow bad) {
            assertThat(bad.reason()).endsWith(".").hasSizeLessThanOrEqualTo(200);
        }
    }
}
