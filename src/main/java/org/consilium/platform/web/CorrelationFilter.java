package org.consilium.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.consilium.platform.id.Ids;
import org.jboss.logging.MDC;

/** Gives each request its correlation id. */
public class CorrelationFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private final transient Ids ids;

    /** Ids come from the one source. */
    @Inject
    public CorrelationFilter(Ids ids) {
        this.ids = ids;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String id = ids.v4().toString();
        request.setAttribute(Correlation.ATTRIBUTE, id);
        response.setHeader(Correlation.HEADER, id);
        MDC.put(Correlation.LOG_FIELD, id);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(Correlation.LOG_FIELD);
        }
    }
}
