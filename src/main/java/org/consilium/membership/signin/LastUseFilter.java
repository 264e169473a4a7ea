package org.consilium.membership.signin;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import org.consilium.platform.access.Caller;
import org.consilium.platform.access.CallerProducer;
import org.jspecify.annotations.Nullable;

/** Writes the day of last use, once a day, except where {@link LeavesNoTrace} forbids it. */
@Provider
@ApplicationScoped
@Priority(Priorities.USER)
public class LastUseFilter implements ContainerRequestFilter {
    @Inject
    private HttpServletRequest request;

    @Inject
    private RecentUse recentUse;

    @Inject
    private NoteUse noteUse;

    @Context
    @SuppressWarnings("NullAway.Init") // JAX-RS sets it; a method's annotations are known per request only
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext context) {
        @Nullable Caller caller = CallerProducer.of(request);
        if (caller != null && recentUse.isNewToday(caller.signInId()) && mayLeaveTrace()) {
            noteUse.today(caller);
        }
    }

    private boolean mayLeaveTrace() {
        return !resource.getResourceMethod().isAnnotationPresent(LeavesNoTrace.class)
                && !resource.getResourceClass().isAnnotationPresent(LeavesNoTrace.class);
    }
}
