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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A thread's posts. */
@Path("threads/{id}/posts")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.MEMBER)
@Tag(name = "Posts")
public class ThreadPostResource {
    @Inject
    private CurrentCaller current;

    @Inject
    private Idempotency idempotency;

    @Inject
    private WriteLimits limits;

    @Inject
    private ReadPosts readPosts;

    @Inject
    private WritePost writePost;

    @Inject
    private ReadPost readPost;

    /** A part of the thread. The cursor is a number too, so a page can also be asked for by what was read. */
    @GET
    @Operation(summary = "A thread's posts behind or before a number")
    public PostPage list(
            @PathParam("id") UUID id,
            @QueryParam("after") @Nullable Integer after,
            @QueryParam("before") @Nullable Integer before,
            @QueryParam("cursor") @Nullable Integer cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        if (before != null) {
            return readPosts.before(current.get(), id, cursor == null ? before : cursor, Limit.of(limit));
        }
        int from = cursor != null ? cursor : after != null ? after : 0;
        return readPosts.after(current.get(), id, from, Limit.of(limit));
    }

    /** Replies. */
    @POST
    @Operation(summary = "Reply")
    @APIResponse(
            responseCode = "201",
            description = "The new post",
            content = @Content(schema = @Schema(implementation = PostView.class)))
    public Response write(
            @PathParam("id") UUID id,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid WritePostRequest request) {
        Caller caller = current.get();
        UUID post = idempotency.once(caller, key, "threads/" + id + "/posts", request, () -> {
            limits.takePost(caller);
            return writePost.write(caller, id, request);
        });
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, "/api/v1/posts/" + post)
                .entity(readPost.read(caller, post))
                .build();
    }
}
