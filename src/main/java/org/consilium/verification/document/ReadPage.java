package org.consilium.verification.document;

import jakarta.inject.Inject;
import java.util.UUID;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.transaction.UseCase;

/** Opens a page of a document. Whoever calls it has made sure of who is looking, and writes it down. */
@UseCase
public class ReadPage {
    private final Documents documents;
    private final DocumentFiles files;

    @Inject
    ReadPage(Documents documents, DocumentFiles files) {
        this.documents = documents;
        this.files = files;
    }

    /**
     * The page for whoever the document belongs to.
     *
     * @param number from 0
     */
    public PageView own(UUID memberId, UUID id, int number) {
        return page(document(memberId, id), number);
    }

    /** The page for a verifier: from then on the document was seen. */
    public PageView forVerifier(UUID memberId, UUID id, int number) {
        Document document = document(memberId, id);
        document.see();
        return page(document, number);
    }

    private Document document(UUID memberId, UUID id) {
        return documents.of(memberId, id).orElseThrow(Problem::notFound);
    }

    private PageView page(Document document, int number) {
        if (number < 0 || number >= document.mediaTypes().size()) {
            throw Problem.notFound();
        }
        byte[] bytes = files.read(document.id(), number).orElseThrow(Problem::notFound);
        return new PageView(bytes, document.mediaTypes().get(number));
    }
}
