package org.consilium.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Recognises the caller of each request by a sign-in's cookie or an access token. A request without either goes on as nobody:
 * what it may do is decided by the resource. No session is kept in the server, so that any node can serve any request.
 */
@ApplicationScoped
class SecretMechanism implements HttpAuthenticationMechanism {
    private static final Logger LOG = Logger.getLogger(SecretMechanism.class);

    private final CallerLookup callers;
    private final SignInCookie cookie;

    @Inject
    SecretMechanism(CallerLookup callers, SignInCookie cookie) {
        this.callers = callers;
        this.cookie = cookie;
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Optional<Credential> credential = Credential.of(request, cookie.name());
        if (credential.isEmpty()) {
            return context.doNothing();
        }
        byte[] digest = credential.get().digest();
        boolean bearer = credential.get().bearer();
        Optional<Caller> caller;
        try {
            caller = find(digest, bearer);
        } catch (RuntimeException e) {
            // This runs in front of every filter and mapper: the overload filter says it in the site's own words.
            LOG.warnf("A caller could not be looked up: %s", e.getClass().getSimpleName());
            request.setAttribute(CallerProducer.LOOKUP_FAILED, true);
            return context.doNothing();
        }
        if (caller.isEmpty()) {
            return context.doNothing();
        }
        request.setAttribute(CallerProducer.ATTRIBUTE, caller.get());
        request.setAttribute(CallerProducer.AGAIN, (CallerAgain) () -> callers.again(digest, bearer));
        return context.notifyContainerAboutLogin(caller.get(), caller.get().groups());
    }

    private Optional<Caller> find(byte[] digest, boolean bearer) {
        return bearer ? callers.byAccessToken(digest) : callers.bySignIn(digest);
    }
}
