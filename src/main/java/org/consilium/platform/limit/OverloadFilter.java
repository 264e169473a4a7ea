package org.consilium.platform.limit;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.consilium.platform.access.CallerProducer;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.problem.ProblemDocument;
import org.consilium.platform.problem.Problems;

/**
 * Keeps a crowd, or a database that hangs, from taking every thread (S35): calls of the API beyond what can be served wait
 * shortly, and beyond that are answered at once that they should come back.
 */
public class OverloadFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String API = "/api/";
    private static final String LIVE = "/live";
    private static final String RETRY_SECONDS = "2";

    private final transient Turnstile turnstile;
    private final transient ObjectMapper json;

    /** The container makes the one filter. */
    @Inject
    public OverloadFilter(OverloadSettings settings, ObjectMapper json) {
        this.turnstile = settings.turnstile();
        this.json = json;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean api = request.getRequestURI().startsWith(API);
        if (CallerProducer.lookupFailed(request)
                && (api || request.getRequestURI().equals(LIVE))) {
            refuse(response);
            return;
        }
        if (!api) {
            chain.doFilter(request, response);
            return;
        }
        if (!isLetIn()) {
            refuse(response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            turnstile.leave();
        }
    }

    private boolean isLetIn() {
        try {
            return turnstile.enter();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void refuse(HttpServletResponse response) throws IOException {
        Problem problem =
                new Problem(Problems.OVERLOADED, "Too much is going on right now. Please try again in a moment.");
        response.setStatus(problem.type().status());
        response.setHeader("Retry-After", RETRY_SECONDS);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/problem+json");
        json.writeValue(
                response.getOutputStream(), ProblemDocument.of(problem, response.getHeader("X-Correlation-Id")));
    }
}
