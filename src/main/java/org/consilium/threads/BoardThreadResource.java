package org.consilium.threads;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.consilium.platform.access.Caller;
import org.consilium.platform.access.CurrentCaller;
import org.consilium.platform.access.Role;
import org.consilium.platform.idempotency.Idempotency;
import org.consilium.platform.paging.Limit;
import org.consilium.platform.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A board's threads. */
@Path("boards/{slug}/threads")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.MEMBER)
@Tag(name = "Threads")
public class BoardThreadResource {
    @Inject
    private CurrentCaller current;

    @Inject
    private Idempotency idempotency;

    @Inject
    private WriteLimits limits;

    @Inject
    private ListBoardThreads listBoardThreads;

    @Inject
    private OpenThread openThread;

    @Inject
    private ReadThread readThread;

    /** A board's threads. */
    @GET
    @Operation(summary = "A board's threads by activity (pinned first) or age")
    public Page<ThreadRow> list(
            @PathParam("slug") String slug,
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        return listBoardThreads.list(current.get(), slug, ThreadOrder.of(sort), cursor, Limit.of(limit));
    }

    /** Opens a thread. */
    @POST
    @Operation(summary = "Open a thread with its first post")
    @APIResponse(
            responseCode = "201",
            description = "The new thread",
            content = @Content(schema = @Schema(implementation = ThreadView.class)))
    public Response open(
            @PathParam("slug") String slug,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid OpenThreadRequest request) {
        Caller caller = current.get();
        UUID id = idempotency.once(caller, key, "boards/" + slug + "/threads", request, () -> {
            limits.takeThread(caller);
            return openThread.open(caller, slug, request);
        });
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, "/api/v1/threads/" + id)
                .entity(readThread.read(caller, id))
                .build();
    }
}
