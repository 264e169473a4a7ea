package org.consilium.platform.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Operators find every setting in one table. */
class ConfigurationTest {
    private static final Path TABLE = Path.of("docs/operations/configuration.md");
    private static final Path DEFAULTS = Path.of("src/main/resources/META-INF/microprofile-config.properties");
    private static final Pattern NAME = Pattern.compile("`(consilium\\.[a-z.-]+)`");

    @Test
    void everySettingHasARowInTheTable() throws IOException {
        assertThat(described()).containsAll(injected());
    }

    @Test
    void everyDefaultIsThatOfASettingThatExists() throws IOException {
        Properties defaults = new Properties();
        try (var in = Files.newBufferedReader(DEFAULTS)) {
            defaults.load(in);
        }

        assertThat(defaults.stringPropertyNames())
                .filteredOn(name -> name.startsWith("consilium."))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(described()).contains(name));
    }

    private static SortedSet<String> described() throws IOException {
        SortedSet<String> names = new TreeSet<>();
        for (String line : Files.readAllLines(TABLE)) {
            if (line.startsWith("| `")) {
                Matcher name = NAME.matcher(line.split("\\|")[1]);
                while (name.find()) {
                    names.add(name.group(1));
                }
            }
        }
        return names;
    }

    private static SortedSet<String> injected() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.consilium");
        SortedSet<String> names = new TreeSet<>();
        classes.stream()
                .flatMap(type -> Stream.concat(
                        type.getFields().stream().map(field -> field.tryGetAnnotationOfType(ConfigProperty.class)),
                        type.getConstructors().stream()
                                .flatMap(constructor -> constructor.getParameters().stream())
                                .map(ConfigurationTest::setting)))
                .flatMap(Optional::stream)
                .map(ConfigProperty::name)
                .forEach(names::add);
        return names;
    }

    private static Optional<ConfigProperty> setting(JavaParameter parameter) {
        return parameter.tryGetAnnotationOfType(ConfigProperty.class);
    }
}
