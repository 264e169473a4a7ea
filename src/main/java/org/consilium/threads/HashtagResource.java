package org.consilium.threads;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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

/** The page of a hashtag. */
@Path("hashtags/{tag}/threads")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.MEMBER)
@Tag(name = "Threads")
public class HashtagResource {
    @Inject
    private Caller caller;

    @Inject
    private ListTaggedThreads listTaggedThreads;

    /** Threads with a hashtag. */
    @GET
    @Operation(summary = "The threads that carry a hashtag, newest first")
    public Page<ThreadRow> list(
            @PathParam("tag") String tag,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        return listTaggedThreads.list(caller, tag, cursor, Limit.of(limit));
    }
}
