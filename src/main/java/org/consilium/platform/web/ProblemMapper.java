package org.consilium.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.consilium.platform.problem.Problem;

/** Answers with the problem that was thrown. */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Problem> {
    @Inject
    private ProblemResponses responses;

    @Override
    public Response toResponse(Problem problem) {
        return responses.of(problem);
    }
}
