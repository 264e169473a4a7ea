package org.consilium.verification.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Destroys documents: the rows in a transaction of their own, then the files. */
@ApplicationScoped
public class DestroyDocuments {
    private final RemoveDocument removeDocument;
    private final DocumentFiles files;

    @Inject
    DestroyDocuments(RemoveDocument removeDocument, DocumentFiles files) {
        this.removeDocument = removeDocument;
        this.files = files;
    }

    /** One of an account's. */
    public void one(UUID memberId, UUID id) {
        destroyFiles(removeDocument.one(memberId, id));
    }

    /** One on whose application was decided, if it is still there. */
    void decided(UUID id) {
        removeDocument.decided(id).ifPresent(this::destroyFiles);
    }

    /** All of an account's. */
    public void all(UUID memberId) {
        removeDocument.all(memberId).forEach(this::destroyFiles);
    }

    private void destroyFiles(DocumentView document) {
        files.remove(document.id(), document.pages());
    }
}
