package org.consilium.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Hands the caller to the resource that serves the request. */
@ApplicationScoped
public class CallerProducer {
    /** The request attribute that holds the caller. */
    static final String ATTRIBUTE = Caller.class.getName();

    static final String LOOKUP_FAILED = CallerProducer.class.getName() + ".lookupFailed";

    /** The request attribute that can look the caller up again. */
    static final String AGAIN = CallerAgain.class.getName();

    /** The caller of the current request, for resources whose methods all need a sign-in. */
    @Produces
    Caller caller(CurrentCaller current) {
        return current.get();
    }

    /** The caller of a request, or null if nobody is signed in. */
    public static @Nullable Caller of(HttpServletRequest request) {
        return (Caller) request.getAttribute(ATTRIBUTE);
    }

    /** What looks the caller of a request up again, or null if nobody is signed in. */
    public static @Nullable CallerAgain again(HttpServletRequest request) {
        return (CallerAgain) request.getAttribute(AGAIN);
    }

    /** Whether nobody can say who calls, because the database did not answer. Such a call is not one of a stranger. */
    public static boolean lookupFailed(HttpServletRequest request) {
        return request.getAttribute(LOOKUP_FAILED) != null;
    }
}
