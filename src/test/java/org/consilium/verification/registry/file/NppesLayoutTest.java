package org.consilium.verification.registry.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.consilium.verification.registry.EntryStatus;
import org.consilium.verification.registry.RegistryEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NppesLayoutTest {
    private static final Layout NPPES = new NppesLayout("nppes");
    private static final String SAMPLE = RegisterFiles.resource("nppes-sample.csv");
    private static final List<String> HEADER = Arrays.stream(
                    SAMPLE.lines().findFirst().orElseThrow().split(","))
            .map(name -> name.substring(1, name.length() - 1))
            .toList();
    private static final String NPI = "2545917538";

    @Test
    void theSampleIsReadAsItIs(@TempDir Path directory) {
        RegisterFiles.Content content = RegisterFiles.read(RegisterFiles.write(directory, SAMPLE), NPPES);

        assertThat(HEADER).hasSize(330);
        assertThat(content.rows()).isEqualTo(200);
        assertThat(content.rejections()).isEmpty();
        assertThat(content.entries()).hasSize((int) (200 - content.skipped()));
        RegistryEntry greta = content.entry(NPI);
        assertThat(greta.familyName()).isEqualTo("NORTHCOTT");
        assertThat(greta.givenName()).isEqualTo("GRETA");
        assertThat(greta.middleName()).isEqualTo("A");
        assertThat(greta.credential()).isEqualTo("M.D.");
        assertThat(greta.profession()).isEqualTo("physician");
        assertThat(greta.codes()).containsExactly("208000000X");
        assertThat(greta.country()).isEqualTo("US");
        assertThat(greta.region()).isEqualTo("CA");
        assertThat(greta.town()).isEqualTo("EXAMPLEVILLE");
        assertThat(greta.status()).isEqualTo(EntryStatus.ACTIVE);
        assertThat(greta.statusSince()).isEqualTo(LocalDate.of(2015, 2, 5));
    }

    @Test
    void aNearlyBlankRowIsADeactivatedEntry(@TempDir Path directory) {
        RegistryEntry gone = RegisterFiles.read(RegisterFiles.write(directory, SAMPLE), NPPES)
                .entry("2970125607");
        assertThat(gone.status()).isEqualTo(EntryStatus.DEACTIVATED);
        assertThat(gone.statusSince()).isEqualTo(LocalDate.of(2021, 3, 1));
        assertThat(gone.familyName()).isEmpty();
    }

    @Test
    void aReactivationCounts(@TempDir Path directory) {
        RegistryEntry back = only(
                directory,
                person(Map.of("NPI Deactivation Date", "03/01/2021", "NPI Reactivation Date", "04/02/2022")));
        assertThat(back.status()).isEqualTo(EntryStatus.ACTIVE);
        assertThat(back.statusSince()).isEqualTo(LocalDate.of(2022, 4, 2));

        RegistryEntry goneAgain = only(
                directory,
                person(Map.of("NPI Deactivation Date", "03/01/2023", "NPI Reactivation Date", "04/02/2022")));
        assertThat(goneAgain.status()).isEqualTo(EntryStatus.DEACTIVATED);
    }

    @Test
    void organisationsAreLeftOut(@TempDir Path directory) {
        RegisterFiles.Content content = read(directory, person(Map.of("Entity Type Code", "2")));
        assertThat(content.entries()).isEmpty();
        assertThat(content.skipped()).isOne();
        assertThat(content.rejections()).isEmpty();
    }

    @Test
    void thePrimaryTaxonomyComesFirst(@TempDir Path directory) {
        RegistryEntry entry = only(
                directory,
                person(Map.of(
                        "Healthcare Provider Taxonomy Code_1", "163W00000X",
                        "Healthcare Provider Primary Taxonomy Switch_1", "N",
                        "Healthcare Provider Taxonomy Code_2", "101YM0800X",
                        "Healthcare Provider Taxonomy Code_15", "1223G0001X",
                        "Healthcare Provider Primary Taxonomy Switch_15", "Y")));
        assertThat(entry.codes()).containsExactly("1223G0001X", "163W00000X", "101YM0800X");
        assertThat(entry.profession()).isEqualTo("dentist");
    }

    @Test
    void columnsAreFoundByTheirNamesAndTheFormerNameOfSexIsTaken(@TempDir Path directory) {
        String file = SAMPLE.replaceFirst("Provider Sex Code", "Provider Gender Code");
        assertThat(RegisterFiles.read(RegisterFiles.write(directory, file), NPPES)
                        .entry(NPI)
                        .familyName())
                .isEqualTo("NORTHCOTT");

        String reversed = "\"Provider Last Name (Legal Name)\",\"NPI\",\"new one\""
                + HEADER.stream()
                        .filter(name -> !name.equals("NPI") && !name.equals("Provider Last Name (Legal Name)"))
                        .map(name -> ",\"" + name + "\"")
                        .collect(Collectors.joining());
        String row = "\"QUILL\",\"" + NPI + "\",\"?\",\"1\"" + ",\"\"".repeat(327);
        RegisterFiles.Content moved =
                RegisterFiles.read(RegisterFiles.write(directory, reversed + "\n" + row + "\n"), NPPES);
        assertThat(moved.entry(NPI).familyName()).isEqualTo("QUILL");
    }

    @ParameterizedTest
    @CsvSource({
        "NPI, 2545917539, check digit",
        "NPI, 3545917538, ten digits",
        "NPI, '', ten digits",
        "Entity Type Code, 3, entity type",
        "Entity Type Code, '', entity type",
        "Provider Last Name (Legal Name), ' ', last name",
        "Provider Enumeration Date, 2015-02-05, enumeration",
        "Provider Enumeration Date, 13/05/2015, enumeration",
        "Provider Enumeration Date, 02/30/2015, enumeration",
        "NPI Deactivation Date, 02/3/2015, deactivation",
        "Healthcare Provider Taxonomy Code_3, 207R 0000X, code",
        "Provider First Name, GR\uFFFDTA, encoding"
    })
    void aRowThatCannotBeTakenIsCountedWithItsLineAndReason(
            String column, String value, String reason, @TempDir Path directory) {
        RegisterFiles.Content content = read(directory, person(Map.of(column, value)));
        assertThat(content.entries()).isEmpty();
        assertThat(content.rejections()).hasSize(1);
        assertThat(content.rejections().get(0).line()).isEqualTo(2);
        assertThat(content.rejections().get(0).reason()).contains(reason);
    }

    @Test
    void quotesCommasAndLineBreaksInValuesAreValues(@TempDir Path directory) {
        RegistryEntry entry = only(
                directory,
                person(Map.of(
                        "Provider Last Name (Legal Name)", "O\"\"BRIEN, JR",
                        "Provider First Line Business Practice Location Address", "1 ROAD\n2nd floor")));
        assertThat(entry.familyName()).isEqualTo("O\"BRIEN, JR");
    }

    @Test
    void aNameThatIsTooLongIsCut(@TempDir Path directory) {
        assertThat(only(directory, person(Map.of("Provider First Name", "X".repeat(300))))
                        .givenName())
                .hasSize(100);
    }

    private static RegistryEntry only(Path directory, String row) {
        RegisterFiles.Content content = read(directory, row);
        assertThat(content.rejections()).isEmpty();
        return content.entries().get(0);
    }

    private static RegisterFiles.Content read(Path directory, String row) {
        String header = SAMPLE.lines().findFirst().orElseThrow();
        return RegisterFiles.read(RegisterFiles.write(directory, header + "\n" + row + "\n"), NPPES);
    }

    private static String person(Map<String, String> changed) {
        Map<String, String> usual = Map.of(
                "NPI", NPI,
                "Entity Type Code", "1",
                "Provider Last Name (Legal Name)", "QUILL",
                "Provider First Name", "MARA",
                "Provider Enumeration Date", "02/05/2015");
        return HEADER.stream()
                .map(name -> "\"" + changed.getOrDefault(name, usual.getOrDefault(name, "")) + "\"")
                .collect(Collectors.joining(","));
    }
}
