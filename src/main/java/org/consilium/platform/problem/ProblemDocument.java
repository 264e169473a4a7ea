package org.consilium.platform.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The JSON of an error, {@code application/problem+json}.
 *
 * @param type URI reference that names the kind
 * @param title short text, the same for every occurrence of the kind
 * @param status HTTP status code
 * @param detail what happened this time
 * @param correlationId id under which the operator finds this request in the log
 * @param violations values that are not acceptable
 * @param extensions further members of some kinds
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemDocument(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String correlationId,
        List<Violation> violations,
        @JsonAnyGetter Map<String, Object> extensions) {

    /** The document of a problem. */
    public static ProblemDocument of(Problem problem, @Nullable String correlationId) {
        ProblemType type = problem.type();
        return new ProblemDocument(
                type.uri(),
                type.title(),
                type.status(),
                problem.detail(),
                correlationId,
                problem.violations(),
                problem.extensions());
    }
}
