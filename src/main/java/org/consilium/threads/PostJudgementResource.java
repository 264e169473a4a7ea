package org.consilium.threads;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.consilium.platform.access.Caller;
import org.consilium.platform.access.Role;
import org.consilium.platform.web.BodyOptional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What becomes of a post: withdrawn, restored, found helpful. */
@Path("posts/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.MEMBER)
@Tag(name = "Posts")
public class PostJudgementResource {
    @Inject
    private Caller caller;

    @Inject
    private WithdrawPost withdrawPost;

    @Inject
    private RestorePost restorePost;

    @Inject
    private MarkHelpful markHelpful;

    @Inject
    private ReadPost readPost;

    /** Takes the text away. */
    @PUT
    @BodyOptional
    @Path("withdrawal")
    @Operation(summary = "Withdraw a post (its author; or a moderator, with a reason)")
    public PostView withdraw(
            @PathParam("id") UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = WithdrawPostRequest.class)))
                    @Valid @Nullable WithdrawPostRequest request) {
        withdrawPost.withdraw(caller, id, request == null ? null : request.reason());
        return readPost.read(caller, id);
    }

    /** Shows the text again. */
    @DELETE
    @Path("withdrawal")
    @Operation(summary = "Restore a withdrawn post (moderator)")
    public PostView restore(@PathParam("id") UUID id) {
        restorePost.restore(caller, id);
        return readPost.read(caller, id);
    }

    /** Finds the post helpful. */
    @PUT
    @Path("helpful")
    @Operation(summary = "Mark a post as helpful")
    public HelpfulView helpful(@PathParam("id") UUID id) {
        return markHelpful.set(caller, id, true);
    }

    /** Takes the mark back. */
    @DELETE
    @Path("helpful")
    @Operation(summary = "Take a helpful mark back")
    public HelpfulView notHelpful(@PathParam("id") UUID id) {
        return markHelpful.set(caller, id, false);
    }
}
