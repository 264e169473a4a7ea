package org.consilium.threads;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.consilium.platform.access.Caller;
import org.consilium.platform.access.Role;
import org.consilium.platform.paging.Limit;
import org.consilium.platform.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Single posts: their text, their history, edits. */
@Path("posts/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.MEMBER)
@Tag(name = "Posts")
public class PostResource {
    @Inject
    private Caller caller;

    @Inject
    private WriteLimits limits;

    @Inject
    private ReadPost readPost;

    @Inject
    private ReadPostSource readPostSource;

    @Inject
    private ReadPostHistory readPostHistory;

    @Inject
    private EditPost editPost;

    /** One post. */
    @GET
    @Operation(summary = "A post")
    public PostView read(@PathParam("id") UUID id) {
        return readPost.read(caller, id);
    }

    /** Its Markdown. */
    @GET
    @Path("source")
    @Operation(summary = "A post's Markdown, to edit or quote it")
    public PostSource source(@PathParam("id") UUID id) {
        return readPostSource.read(caller, id);
    }

    /** Its versions. */
    @GET
    @Path("history")
    @Operation(summary = "A post's versions with what changed, the latest first")
    public Page<PostVersionView> history(
            @PathParam("id") UUID id,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        return readPostHistory.read(caller, id, cursor, Limit.of(limit));
    }

    /** Another text. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Edit your post")
    public PostView edit(@PathParam("id") UUID id, @NotNull @Valid EditPostRequest request) {
        limits.takePost(caller);
        editPost.edit(caller, id, request);
        return readPost.read(caller, id);
    }
}
