package org.consilium.verification.registry.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.consilium.verification.identifier.IdentifierScheme;
import org.consilium.verification.registry.EntryStatus;
import org.consilium.verification.registry.RegistryEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappedLayoutTest {
    private static final ColumnMapping MAPPING = new ColumnMapping(
            "semicolon",
            "windows-1252",
            new ColumnMapping.Columns(
                    "Nummer", "Name", "Vorname", null, "Geburtsname", null, "Beruf", "Status", null, "Ort"),
            Map.of("\u00c4rztin", "physician"),
            null,
            Set.of("t\u00e4tig"));
    private static final Layout LAYOUT = new MappedLayout("kammer", "DE", IdentifierScheme.LANR, MAPPING);

    @Test
    void columnsWordsAndEncodingAreThoseOfTheMapping(@TempDir Path directory) throws IOException {
        RegisterFiles.Content content = read(
                directory,
                "Ort;Nummer;Name;Vorname;Geburtsname;Beruf;Status\n"
                        + "K\u00f6ln;123456601;M\u00fcller;J\u00f6rg;Sch\u00e4fer;\u00c4rztin;t\u00e4tig\n"
                        + "Bonn;999999900;Wei\u00df;Ute;;Heilpraktikerin;ruht\n"
                        + "Bonn;123456001;Falsch;Ute;;\u00c4rztin;t\u00e4tig\n");

        RegistryEntry joerg = content.entry("123456601");
        assertThat(joerg.familyName()).isEqualTo("M\u00fcller");
        assertThat(joerg.otherFamilyName()).isEqualTo("Sch\u00e4fer");
        assertThat(joerg.profession()).isEqualTo("physician");
        assertThat(joerg.status()).isEqualTo(EntryStatus.ACTIVE);
        assertThat(joerg.town()).isEqualTo("K\u00f6ln");
        assertThat(content.entry("999999900").profession()).isNull();
        assertThat(content.entry("999999900").status()).isEqualTo(EntryStatus.INACTIVE);
        assertThat(content.rejections()).hasSize(1);
    }

    @Test
    void aColumnThatIsNotThereIsNamed(@TempDir Path directory) {
        assertThatExceptionOfType(RefusedFile.class)
                .isThrownBy(() -> read(directory, "Ort;Nummer;Name;Vorname;Beruf;Status\nx;1;y;z;a;b\n"))
                .withMessageContaining("\"Geburtsname\"");
    }

    private static RegisterFiles.Content read(Path directory, String content) throws IOException {
        Path file = directory.resolve("file.csv");
        Files.write(file, content.getBytes(Charset.forName("windows-1252")));
        return RegisterFiles.read(file, LAYOUT);
    }
}
