package org.consilium.platform.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.consilium.platform.config.SecretSetting;
import org.consilium.platform.config.StartRefused;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opens the keystore that the configuration names. */
@ApplicationScoped
class KeystoreSettings {
    private static final String PATH = "consilium.keystore.path";
    private static final String PASSWORD = "consilium.keystore.password";

    private final Optional<String> path;
    private final SecretSetting password;

    @Inject
    KeystoreSettings(
            @ConfigProperty(name = PATH) Optional<String> path,
            @ConfigProperty(name = PASSWORD) Optional<String> password,
            @ConfigProperty(name = PASSWORD + "-file") Optional<String> passwordFile) {
        this.path = path;
        this.password = new SecretSetting(PASSWORD, password, passwordFile);
    }

    @Produces
    @Singleton
    Keystore keystore() {
        String file = path.orElseThrow(
                () -> new StartRefused(
                        PATH
                                + " is not set: name the keystore's file, made with 'consilium-cli keys init' and kept outside the database."));
        try {
            return KeystoreFile.open(Path.of(file), password.required().toCharArray());
        } catch (KeystoreUnusable e) {
            throw new StartRefused(e.getMessage(), e);
        }
    }
}
