package org.consilium.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.stream.Collectors;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.problem.Problems;

/** Answers a body that is no JSON, or not the JSON expected, without repeating any of it. */
@Provider
@ApplicationScoped
@Priority(1)
public class MalformedJsonMapper implements ExceptionMapper<JsonProcessingException> {
    @Inject
    private ProblemResponses responses;

    @Override
    public Response toResponse(JsonProcessingException unreadable) {
        return responses.of(problem(unreadable));
    }

    private static Problem problem(JsonProcessingException unreadable) {
        return Causes.find(unreadable, Problem.class).orElseGet(() -> describe(unreadable));
    }

    private static Problem describe(JsonProcessingException unreadable) {
        if (unreadable instanceof UnrecognizedPropertyException unknown) {
            return Problem.invalid(path(unknown), "There is no such field.");
        }
        if (unreadable instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            return Problem.invalid(path(mapping), "This value has the wrong form.");
        }
        return new Problem(Problems.MALFORMED, "The body is not the JSON that is expected here.");
    }

    private static String path(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
