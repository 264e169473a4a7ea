package org.consilium.verification.document;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.transaction.UseCase;

/** The documents that an account has here. */
@UseCase
public class ListDocuments {
    private final Documents documents;

    @Inject
    ListDocuments(Documents documents) {
        this.documents = documents;
    }

    /** All of them, oldest first. */
    public List<DocumentView> of(UUID memberId) {
        return documents.of(memberId).stream().map(Document::view).toList();
    }
}
