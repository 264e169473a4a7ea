package org.consilium.platform.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.consilium.platform.config.StartCheck;
import org.consilium.platform.config.StartRefused;

/** Without a place for uploads the server would fail in the middle of a member's work instead of at its start. */
@ApplicationScoped
class UploadsCheck implements StartCheck {
    private final Uploads uploads;

    @Inject
    UploadsCheck(Uploads uploads) {
        this.uploads = uploads;
    }

    @Override
    public void check() {
        if (!uploads.isWritable()) {
            throw new StartRefused("Uploads cannot be written to " + uploads.root()
                    + ". Point CONSILIUM_DATA_DIRECTORY at a directory that the server may write to.");
        }
    }
}
