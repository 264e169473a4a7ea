package org.consilium.verification.document;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.consilium.platform.job.JobHandler;

/** After a decision nobody needs a document: it goes at once, and at the latest once the job's tries succeed (S21). */
@ApplicationScoped
public class DestroyDocumentsJob implements JobHandler {
    /** Its payload is the id of a document. */
    public static final String KIND = "destroy-documents";

    private final DestroyDocuments destroyDocuments;

    @Inject
    DestroyDocumentsJob(DestroyDocuments destroyDocuments) {
        this.destroyDocuments = destroyDocuments;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(JsonNode payload) {
        destroyDocuments.decided(UUID.fromString(payload.asText()));
    }
}
