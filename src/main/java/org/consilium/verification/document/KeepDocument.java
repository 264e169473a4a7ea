package org.consilium.verification.document;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.image.CleanImage;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.problem.ProblemType;
import org.consilium.platform.transaction.UseCase;

/** Notes a document whose files are on the disk. */
@UseCase
class KeepDocument {
    static final ProblemType TOO_MANY_DOCUMENTS =
            new ProblemType("too-many-documents", 409, "There are as many documents as a verifier will read");

    private static final int MOST = 6;

    private final Documents documents;
    private final Clock clock;

    @Inject
    KeepDocument(Documents documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    void requireRoom(UUID memberId) {
        if (documents.of(memberId).size() >= MOST) {
            throw new Problem(TOO_MANY_DOCUMENTS, "Please remove one of your " + MOST + " documents first.");
        }
    }

    DocumentView keep(UUID id, UUID memberId, DocumentKind kind, List<CleanImage> pages) {
        requireRoom(memberId);
        Document document = new Document(
                id,
                memberId,
                kind,
                pages.stream().map(CleanImage::mediaType).toList(),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        documents.add(document);
        return document.view();
    }
}
