package org.consilium.platform.config;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterDeploymentValidation;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.enterprise.inject.spi.ProcessInjectionPoint;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Learns from the application which settings there are, and looks through those that the operator made before anything is built
 * from them: a value that cannot be read is one clear line and stops the start, a name that does not exist is told.
 */
public class Settings implements Extension {
    private static final Logger LOG = Logger.getLogger(Settings.class);

    /** What the server's own configuration reads, and the programs around it. */
    private static final Set<String> ELSEWHERE = Set.of(
            "consilium.bind.address",
            "consilium.chromium",
            "consilium.db.connections",
            "consilium.db.migration.password",
            "consilium.db.migration.user",
            "consilium.db.password",
            "consilium.db.password.file",
            "consilium.db.socket.timeout",
            "consilium.db.url",
            "consilium.db.user",
            "consilium.java.options",
            "consilium.scratch");

    private final SortedMap<String, Class<?>> types = new TreeMap<>();

    /** Notes a setting that some bean asks for. */
    void note(@Observes ProcessInjectionPoint<?, ?> event) {
        InjectionPoint point = event.getInjectionPoint();
        for (Annotation qualifier : point.getQualifiers()) {
            if (qualifier instanceof ConfigProperty setting) {
                types.put(setting.name(), raw(point.getType()));
            }
        }
    }

    /** Looks, once all beans are known. */
    void check(@Observes AfterDeploymentValidation event) {
        unknown(Stream.concat(System.getenv().keySet().stream(), System.getProperties().stringPropertyNames().stream()))
                .forEach(name -> LOG.warnf("There is no setting %s: it changes nothing.", name));
        List<String> unreadable = unreadable(ConfigProvider.getConfig());
        if (!unreadable.isEmpty()) {
            event.addDeploymentProblem(Refusal.because(unreadable));
        }
    }

    /** Of these variables and properties those that look like settings and are none. */
    List<String> unknown(Stream<String> names) {
        Set<String> known = Stream.concat(types.keySet().stream(), ELSEWHERE.stream())
                .map(Settings::comparable)
                .collect(Collectors.toSet());
        return names.filter(name -> name.startsWith("CONSILIUM_") || name.startsWith("consilium."))
                .filter(name -> !known.contains(comparable(name)))
                .sorted()
                .toList();
    }

    private List<String> unreadable(Config config) {
        List<String> lines = new ArrayList<>();
        types.forEach((name, type) -> {
            String value = config.getConfigValue(name).getValue();
            if (value != null && !value.isEmpty() && !isReadable(config, name, type, value)) {
                lines.add(name + " is \"" + value + "\": set it to " + form(type) + ".");
            }
        });
        return lines;
    }

    private static boolean isReadable(Config config, String name, Class<?> type, String value) {
        if (type == boolean.class || type == Boolean.class) {
            // Whatever it does not know would be taken for false.
            return value.equals("true") || value.equals("false");
        }
        try {
            config.getOptionalValue(name, type);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String form(Class<?> type) {
        if (type.isEnum()) {
            return "one of "
                    + Stream.of(type.getEnumConstants())
                            .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", "));
        }
        return switch (type.getSimpleName()) {
            case "int", "Integer", "long", "Long" -> "a whole number";
            case "boolean", "Boolean" -> "true or false";
            case "Duration" -> "a duration such as PT2S";
            case "URI" -> "an address such as https://forum.example";
            default -> "what docs/operations/configuration.md says";
        };
    }

    /** Of an optional value the value's own type, and text for a list. */
    private static Class<?> raw(Type type) {
        if (type instanceof Class<?> whole) {
            return whole;
        }
        Type first = ((ParameterizedType) type).getActualTypeArguments()[0];
        return first instanceof Class<?> value ? value : String.class;
    }

    /** One form for {@code consilium.mail.password-file} and {@code CONSILIUM_MAIL_PASSWORD_FILE}. */
    private static String comparable(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '.').replace('-', '.');
    }
}
