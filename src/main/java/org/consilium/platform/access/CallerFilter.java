package org.consilium.platform.access;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the caller of each request by a sign-in's cookie or an access token. A request without either goes on as nobody:
 * what it may do is decided by the resource. No session is kept in the server, so that any node can serve any request.
 */
public class CallerFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(CallerFilter.class);
    private static final String API = "/api/";
    private static final String LIVE = "/live";

    private final transient CallerLookup callers;
    private final transient String cookieName;

    /** The container makes the one filter. */
    @Inject
    public CallerFilter(CallerLookup callers, SignInCookie cookie) {
        this.callers = callers;
        this.cookieName = cookie.name();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        @Nullable Caller caller = serves(request.getRequestURI()) ? recognise(request) : null;
        chain.doFilter(caller == null ? request : new RecognisedRequest(request, caller), response);
    }

    /** Pages and files are the same for all. */
    private static boolean serves(String path) {
        return path.startsWith(API) || path.equals(LIVE);
    }

    private @Nullable Caller recognise(HttpServletRequest request) {
        Optional<Credential> credential = Credential.of(request, cookieName);
        if (credential.isEmpty()) {
            return null;
        }
        byte[] digest = credential.get().digest();
        boolean bearer = credential.get().bearer();
        try {
            Optional<Caller> caller = bearer ? callers.byAccessToken(digest) : callers.bySignIn(digest);
            if (caller.isPresent()) {
                request.setAttribute(CallerProducer.ATTRIBUTE, caller.get());
                request.setAttribute(CallerProducer.AGAIN, (CallerAgain) () -> callers.again(digest, bearer));
            }
            return caller.orElse(null);
        } catch (RuntimeException e) {
            // No mapper sees this: the overload filter says it in the site's own words.
            LOG.warnf("A caller could not be looked up: %s", e.getClass().getSimpleName());
            request.setAttribute(CallerProducer.LOOKUP_FAILED, true);
            return null;
        }
    }

    /** What {@code @RolesAllowed} asks. */
    private static final class RecognisedRequest extends HttpServletRequestWrapper {
        private final Caller caller;

        RecognisedRequest(HttpServletRequest request, Caller caller) {
            super(request);
            this.caller = caller;
        }

        @Override
        public Principal getUserPrincipal() {
            return caller;
        }

        @Override
        public String getRemoteUser() {
            return caller.getName();
        }

        @Override
        public boolean isUserInRole(String role) {
            return caller.isCalled(role);
        }
    }
}
