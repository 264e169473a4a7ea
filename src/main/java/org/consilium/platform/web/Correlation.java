package org.consilium.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** The id that ties a request's answer to its lines in the log. It is made here for every request and says nothing about who asks. */
public final class Correlation {
    /** The response header that carries the id. */
    public static final String HEADER = "X-Correlation-Id";

    static final String ATTRIBUTE = Correlation.class.getName();
    static final String LOG_FIELD = "correlation";

    private Correlation() {}

    /** The id of a request. */
    public static @Nullable String of(HttpServletRequest request) {
        return (String) request.getAttribute(ATTRIBUTE);
    }
}
