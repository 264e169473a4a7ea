package org.consilium.threads;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.consilium.platform.access.Caller;
import org.consilium.platform.access.Role;
import org.consilium.platform.paging.Limit;
import org.consilium.platform.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Threads across boards. */
@Path("threads")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.MEMBER)
@Tag(name = "Threads")
public class ThreadListResource {
    @Inject
    private Caller caller;

    @Inject
    private ListThreads listThreads;

    /** Threads across boards. */
    @GET
    @Operation(summary = "Threads across the boards you see: latest, followed or bookmarked")
    public Page<ThreadRow> list(
            @QueryParam("list") @Nullable String list,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        return listThreads.list(caller, ThreadList.of(list), cursor, Limit.of(limit));
    }
}
