package org.consilium.verification.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.id.Ids;
import org.consilium.platform.image.CleanImage;
import org.consilium.platform.image.DocumentPages;
import org.consilium.platform.limit.RateLimiter;

/**
 * Takes a document. Of the file only what its pages look like is kept; no transaction is open while it is read, drawn and written.
 */
@ApplicationScoped
public class AddDocument {
    private static final int LONGEST_EDGE = 2_000;
    private static final int MOST_PAGES = 10;
    private static final int MOST_AN_HOUR = 20;

    private final RateLimiter limiter;
    private final DocumentPages documentPages;
    private final Ids ids;
    private final DocumentFiles files;
    private final KeepDocument keepDocument;

    @Inject
    AddDocument(
            RateLimiter limiter, DocumentPages documentPages, Ids ids, DocumentFiles files, KeepDocument keepDocument) {
        this.limiter = limiter;
        this.documentPages = documentPages;
        this.ids = ids;
        this.files = files;
        this.keepDocument = keepDocument;
    }

    /**
     * Keeps a document.
     *
     * @param upload PDF of up to ten pages, JPEG or PNG; up to 10 MiB
     */
    public DocumentView add(UUID memberId, DocumentKind kind, InputStream upload) {
        limiter.take("document-uploads", memberId.toString(), MOST_AN_HOUR, Duration.ofHours(1));
        keepDocument.requireRoom(memberId);
        List<CleanImage> pages = documentPages.of(upload, LONGEST_EDGE, MOST_PAGES);
        UUID id = ids.v4();
        try {
            files.write(id, pages);
            return keepDocument.keep(id, memberId, kind, pages);
        } catch (RuntimeException e) {
            files.remove(id, pages.size());
            throw e;
        }
    }
}
