package org.consilium.verification.document;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.transaction.UseCase;

/** Takes the rows of documents away; the files follow in {@link DestroyDocuments}, or in the next sweep. */
@UseCase
class RemoveDocument {
    private final Documents documents;

    @Inject
    RemoveDocument(Documents documents) {
        this.documents = documents;
    }

    DocumentView one(UUID memberId, UUID id) {
        Document document = documents.of(memberId, id).orElseThrow(Problem::notFound);
        documents.remove(document);
        return document.view();
    }

    Optional<DocumentView> decided(UUID id) {
        Optional<Document> document = documents.find(id);
        document.ifPresent(documents::remove);
        return document.map(Document::view);
    }

    List<DocumentView> all(UUID memberId) {
        List<Document> all = documents.of(memberId);
        all.forEach(documents::remove);
        return all.stream().map(Document::view).toList();
    }
}
