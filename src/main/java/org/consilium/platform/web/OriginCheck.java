package org.consilium.platform.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.consilium.platform.access.Access;
import org.consilium.platform.access.Caller;
import org.consilium.platform.access.CallerProducer;
import org.consilium.platform.net.PublicUrl;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * A changing call must come from the site's own pages, or present an access token that allows writing (S08). A foreign page can
 * neither set the header nor choose the origin, so it cannot act with the visitor's cookie.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION)
public class OriginCheck implements ContainerRequestFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    private PublicUrl publicUrl;

    @Inject
    private HttpServletRequest http;

    @Override
    public void filter(ContainerRequestContext request) {
        if (READING.contains(request.getMethod())) {
            return;
        }
        Caller caller = CallerProducer.of(http);
        if (caller == null && request.getHeaderString("Authorization") != null) {
            throw new Problem(Problems.NOT_SIGNED_IN, "The access token is unknown, expired or revoked.");
        }
        if (caller == null || caller.access() == Access.COOKIE) {
            requireOwnPage(request);
        } else if (caller.access() == Access.TOKEN_READ) {
            throw new Problem(Problems.INSUFFICIENT_SCOPE, "This access token may only read.");
        }
    }

    private void requireOwnPage(ContainerRequestContext request) {
        @Nullable String origin = request.getHeaderString("Origin");
        if (origin == null || !publicUrl.allows(origin)) {
            throw new Problem(Problems.ORIGIN_REFUSED, "The Origin header must be one of the site's own addresses.");
        }
        if (!"1".equals(request.getHeaderString("X-Consilium"))) {
            throw new Problem(Problems.ORIGIN_REFUSED, "Changing calls need the header X-Consilium: 1.");
        }
    }
}
