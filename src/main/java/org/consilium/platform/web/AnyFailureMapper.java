package org.consilium.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientException;
import java.time.Duration;
import java.util.Optional;
import org.consilium.platform.access.CallerProducer;
import org.consilium.platform.problem.ConstraintMeaning;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.problem.Problems;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.JDBCConnectionException;
import org.jboss.logging.Logger;

/** Answers whatever no other mapper knows: refusals of JAX-RS itself, races that a constraint decided, and our own mistakes. */
@Provider
@ApplicationScoped
public class AnyFailureMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(AnyFailureMapper.class);
    private static final Duration UNTIL_THE_DATABASE_IS_BACK = Duration.ofSeconds(5);

    @Inject
    private ProblemResponses responses;

    @Inject
    private MalformedJsonMapper malformed;

    @Inject
    private Instance<ConstraintMeaning> constraints;

    @Inject
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        Optional<JsonProcessingException> json = Causes.find(thrown, JsonProcessingException.class);
        if (json.isPresent() && thrown instanceof WebApplicationException) {
            return malformed.toResponse(json.get());
        }
        return responses.of(Causes.find(thrown, Problem.class)
                .or(() -> race(thrown))
                .or(() -> busy(thrown))
                .or(() -> refusal(thrown))
                .orElseGet(() -> incident(thrown)));
    }

    private Optional<Problem> race(Throwable thrown) {
        return Causes.find(thrown, ConstraintViolationException.class)
                .map(ConstraintViolationException::getConstraintName)
                .flatMap(name -> constraints.stream()
                        .map(meaning ->
                                Optional.ofNullable(meaning.byConstraint().get(name)))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private static Optional<Problem> busy(Throwable thrown) {
        boolean noConnection = Causes.find(thrown, JDBCConnectionException.class)
                        .isPresent()
                || Causes.find(thrown, SQLNonTransientConnectionException.class).isPresent()
                || Causes.find(thrown, SQLTransientException.class).isPresent()
                || Causes.find(thrown, jakarta.resource.ResourceException.class).isPresent();
        return noConnection
                ? Optional.of(new Problem(Problems.OVERLOADED, "The database does not answer in time.")
                        .retryAfter(UNTIL_THE_DATABASE_IS_BACK))
                : Optional.empty();
    }

    private Optional<Problem> refusal(Throwable thrown) {
        return Causes.find(thrown, WebApplicationException.class)
                .map(refused -> refused.getResponse().getStatus())
                .flatMap(status -> Refusals.of(status, CallerProducer.of(request)));
    }

    private Problem incident(Throwable thrown) {
        LOG.errorf(thrown, "Request failed: incident %s", Correlation.of(request));
        return new Problem(
                Problems.INTERNAL,
                "Please try again. If it stays, tell the operator the id " + Correlation.of(request) + ".");
    }
}
