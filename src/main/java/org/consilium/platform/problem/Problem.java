package org.consilium.platform.problem;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The one exception for whatever a client can be told. It is unchecked, so that a transaction it leaves is rolled back, and
 * carries no stack trace, because it describes the request and not the code.
 */
public class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient List<Violation> violations;
    private final transient Map<String, Object> extensions;
    private final transient @Nullable Duration retryAfter;

    /**
     * A problem of a kind.
     *
     * @param type what kind
     * @param safeDetail what happened, in words the caller may read: no names, no bodies, no keys
     */
    public Problem(ProblemType type, String safeDetail) {
        this(type, safeDetail, List.of(), Map.of(), null);
    }

    private Problem(
            ProblemType type,
            String safeDetail,
            List<Violation> violations,
            Map<String, Object> extensions,
            @Nullable Duration retryAfter) {
        super(safeDetail, null, false, false);
        this.type = type;
        this.violations = violations;
        this.extensions = extensions;
        this.retryAfter = retryAfter;
    }

    /** Absent or hidden. One text for both, so that they cannot be told apart. */
    public static Problem notFound() {
        return new Problem(Problems.NOT_FOUND, "It does not exist, or it is not visible to you.");
    }

    /** One value that is not acceptable. */
    public static Problem invalid(String field, String message) {
        return new Problem(Problems.VALIDATION_FAILED, message, List.of(new Violation(field, message)), Map.of(), null);
    }

    /** Several values that are not acceptable. */
    public static Problem invalid(List<Violation> violations) {
        return new Problem(Problems.VALIDATION_FAILED, "Please correct the marked values.", violations, Map.of(), null);
    }

    /** The same problem with a time after which another try makes sense. */
    public Problem retryAfter(Duration wait) {
        return new Problem(type, detail(), violations, extensions, wait);
    }

    /** The same problem with one more member in its document, such as the current version of what was stale. */
    public Problem with(String member, Object value) {
        Map<String, Object> more = new java.util.LinkedHashMap<>(extensions);
        more.put(member, value);
        return new Problem(type, detail(), violations, more, retryAfter);
    }

    /** The kind of problem. */
    public ProblemType type() {
        return type;
    }

    /** What happened, safe to show. */
    public String detail() {
        return String.valueOf(getMessage());
    }

    /** The values that are not acceptable; empty for most problems. */
    public List<Violation> violations() {
        return violations;
    }

    /** Additional members of the problem document. */
    public Map<String, Object> extensions() {
        return extensions;
    }

    /** How long to wait before another try, if that is known. */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
