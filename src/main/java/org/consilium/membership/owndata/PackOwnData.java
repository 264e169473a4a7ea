package org.consilium.membership.owndata;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.transaction.Snapshot;
import org.consilium.platform.transaction.UseCase;
import org.consilium.platform.upload.ScratchFile;

/** Puts everything that is stored about a member into a ZIP, as it is at one moment. */
@UseCase
class PackOwnData {
    private final Instance<OwnData> parts;
    private final Snapshot snapshot;
    private final ObjectMapper json;

    @Inject
    PackOwnData(Instance<OwnData> parts, Snapshot snapshot, ObjectMapper json) {
        this.parts = parts;
        this.snapshot = snapshot;
        this.json = json;
    }

    /** Fills the file anew, however often it was begun before. */
    void of(UUID memberId, ScratchFile file) {
        snapshot.take();
        List<OwnData> all = parts.stream().toList();
        try {
            DataPackage out = new DataPackage(file.writtenAnew(), json);
            out.file(Readme.NAME, Readme.of(all));
            for (OwnData part : all) {
                part.export(memberId, out);
            }
            out.finish();
        } catch (IOException e) {
            throw new UncheckedIOException("An export could not be written", e);
        }
    }
}
