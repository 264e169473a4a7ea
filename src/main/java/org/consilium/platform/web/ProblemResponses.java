package org.consilium.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.problem.ProblemDocument;
import org.jspecify.annotations.Nullable;

/** Turns a problem into the answer that tells it. */
@ApplicationScoped
class ProblemResponses {
    static final MediaType PROBLEM_JSON = new MediaType("application", "problem+json");

    private final HttpServletRequest request;

    @Inject
    ProblemResponses(HttpServletRequest request) {
        this.request = request;
    }

    Response of(Problem problem) {
        Response.ResponseBuilder response = Response.status(problem.type().status())
                .type(PROBLEM_JSON)
                .entity(ProblemDocument.of(problem, Correlation.of(request)));
        @Nullable Duration wait = problem.retryAfter();
        if (wait != null) {
            response.header("Retry-After", Math.max(1, wait.plusMillis(999).toSeconds()));
        }
        return response.build();
    }
}
