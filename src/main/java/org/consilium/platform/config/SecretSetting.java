package org.consilium.platform.config;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A secret that is set directly (by the environment) or, under the same name with {@code -file}, by a file that holds it. */
public final class SecretSetting {
    private final String name;
    private final Optional<String> value;
    private final Optional<String> file;

    /** The secret of this name, as configured. */
    public SecretSetting(String name, Optional<String> value, Optional<String> file) {
        this.name = name;
        this.value = value;
        this.file = file;
    }

    /**
     * The secret, if one is set.
     *
     * @throws StartRefused if both forms are set or the file cannot be read
     */
    public Optional<String> get() {
        if (value.isPresent() && file.isPresent()) {
            throw new StartRefused(name + " and " + name + "-file are both set: keep one of them.");
        }
        return value.or(() -> file.map(this::read));
    }

    /**
     * The secret.
     *
     * @throws StartRefused if it is not set, or {@link #get} refuses
     */
    public String required() {
        return get().orElseThrow(() -> new StartRefused(
                name + " is not set: set it, or " + name + "-file with the path of a file that holds it."));
    }

    private String read(String path) {
        try {
            return Files.readString(Path.of(path), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new StartRefused(name + "-file names " + path + ", which cannot be read.", e);
        }
    }
}
