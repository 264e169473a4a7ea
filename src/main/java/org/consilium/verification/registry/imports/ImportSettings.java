package org.consilium.verification.registry.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.consilium.platform.config.StartCheck;
import org.consilium.platform.config.StartRefused;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where registers' files come from. */
@ApplicationScoped
class ImportSettings implements StartCheck {
    /** The setting of the largest upload. */
    static final String UPLOAD_MEGABYTES = "consilium.registries.upload-megabytes";

    private static final int MOST_MEGABYTES = 4_000;

    private final Optional<Path> folder;
    private final int megabytes;

    @Inject
    ImportSettings(
            @ConfigProperty(name = "consilium.registries.folder") Optional<Path> folder,
            @ConfigProperty(name = UPLOAD_MEGABYTES) int megabytes) {
        this.folder = folder;
        this.megabytes = megabytes;
    }

    /** The operator's folder, if there is one. */
    Optional<Path> folder() {
        return folder;
    }

    @Override
    public void check() {
        if (megabytes < 1 || megabytes > MOST_MEGABYTES) {
            throw new StartRefused(UPLOAD_MEGABYTES + " is " + megabytes + ": set it to 1 … " + MOST_MEGABYTES + ".");
        }
        if (folder.isPresent() && !Files.isDirectory(folder.get())) {
            throw new StartRefused("consilium.registries.folder is " + folder.get() + ": there is no such directory.");
        }
    }
}
