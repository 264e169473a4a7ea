package org.consilium.verification.registry.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.consilium.verification.registry.EntryStatus;
import org.consilium.verification.registry.RegistryEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GmcLayoutTest {
    private static final Layout GMC = new GmcLayout("gmc", "GB");
    private static final String HEADER =
            "GMC Ref No,Surname,Given Name,Other Names,Gender,Qualification,Year,Place,PR Date,FR Date,"
                    + "Specialist Register Date,GP Register Date,Registration Status\n";

    @Test
    void aPhysicianIsReadWithDaysThatHaveNoLeadingZero(@TempDir Path directory) {
        RegisterFiles.Content content = read(
                directory,
                "7012345,O'Neil,Mary,Anne,Woman,MB BS,1990,University of London,1081990,11081991,5122001,,"
                        + "Registered with Licence");
        RegistryEntry mary = content.entry("7012345");
        assertThat(mary.familyName()).isEqualTo("O'Neil");
        assertThat(mary.middleName()).isEqualTo("Anne");
        assertThat(mary.profession()).isEqualTo("physician");
        assertThat(mary.codes()).containsExactly("specialist-register");
        assertThat(mary.status()).isEqualTo(EntryStatus.ACTIVE);
        assertThat(mary.statusSince()).isEqualTo(LocalDate.of(1991, 8, 11));
    }

    @ParameterizedTest
    @CsvSource({
        "Registered with Licence, ACTIVE",
        "registered with a licence to practise, ACTIVE",
        "Provisionally Registered with Licence, ACTIVE",
        "Registered without a Licence, INACTIVE",
        "Provisionally Registered without a Licence, INACTIVE",
        "Suspended, INACTIVE",
        "Something new, INACTIVE",
        "Not Registered - Erased after Fitness to Practise panel hearing, DEACTIVATED",
        "Not Registered - Having Relinquished Registration, DEACTIVATED",
        "Deceased, DEACTIVATED"
    })
    void onlyALicenceMakesActive(String words, EntryStatus status) {
        assertThat(GmcLayout.standing(words)).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"108199", "31022001", "01-08-1990", "0081990", "123456789", "1131990"})
    void whatIsNoDayIsRejected(String day, @TempDir Path directory) {
        RegisterFiles.Content content =
                read(directory, "7012345,Neil,Mary,,,,,,," + day + ",,,Registered with Licence");
        assertThat(content.entries()).isEmpty();
        assertThat(content.rejections().get(0).reason()).contains("full registration");
    }

    @Test
    void aMissingStatusIsNotTakenForALicence(@TempDir Path directory) {
        assertThat(read(directory, "7012345,Neil,Mary,,,,,,,,,,").rejections()).hasSize(1);
    }

    private static RegisterFiles.Content read(Path directory, String row) {
        return RegisterFiles.read(RegisterFiles.write(directory, HEADER + row + "\n"), GMC);
    }
}
