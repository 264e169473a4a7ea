package org.consilium.verification.document;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.consilium.platform.transaction.UseCase;

/** Tells documents that exist from those that are gone. */
@UseCase
class KnownDocuments {
    private final Documents documents;

    @Inject
    KnownDocuments(Documents documents) {
        this.documents = documents;
    }

    Set<UUID> among(Collection<UUID> ids) {
        return documents.among(ids);
    }
}
