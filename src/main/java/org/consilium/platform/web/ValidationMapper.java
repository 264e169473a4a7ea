package org.consilium.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import java.util.List;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.problem.Violation;

/** Answers with the values that bean validation refused, named as in the request. */
@Provider
@ApplicationScoped
public class ValidationMapper implements ExceptionMapper<ConstraintViolationException> {
    @Inject
    private ProblemResponses responses;

    @Override
    public Response toResponse(ConstraintViolationException refused) {
        List<Violation> violations = refused.getConstraintViolations().stream()
                .map(ValidationMapper::violation)
                .sorted(Comparator.comparing(Violation::field).thenComparing(Violation::message))
                .toList();
        return responses.of(Problem.invalid(violations));
    }

    private static Violation violation(ConstraintViolation<?> violation) {
        return new Violation(field(violation.getPropertyPath()), violation.getMessage());
    }

    /** The path without the Java method and the name of the parameter that holds the body. */
    private static String field(Path path) {
        StringBuilder field = new StringBuilder();
        String parameter = "";
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = String.valueOf(node.getName());
            } else if (node.getKind() != ElementKind.METHOD) {
                field.append(field.isEmpty() ? "" : ".").append(node);
            }
        }
        return field.isEmpty() ? parameter : field.toString();
    }
}
