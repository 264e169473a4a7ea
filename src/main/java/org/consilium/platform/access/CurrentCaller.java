package org.consilium.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.problem.Problems;

/** Knows the caller of the running request, for resources that live longer than one. Only a resource asks here; the rest is told. */
@ApplicationScoped
public class CurrentCaller {
    private final HttpServletRequest request;

    @Inject
    CurrentCaller(HttpServletRequest request) {
        this.request = request;
    }

    /**
     * The caller.
     *
     * @throws Problem {@code not-signed-in}
     */
    public Caller get() {
        Caller caller = CallerProducer.of(request);
        if (caller == null) {
            throw new Problem(Problems.NOT_SIGNED_IN, "Please sign in first.");
        }
        return caller;
    }
}
