package org.consilium.verification;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.consilium.verification.document.PageView;

/** Sends a page of a document: it is shown, does nothing, and stays in no cache. */
final class PagePicture {
    private PagePicture() {}

    static Response of(PageView page, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Cache-Control", "no-store");
        return Response.ok(page.bytes(), page.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                .build();
    }
}
