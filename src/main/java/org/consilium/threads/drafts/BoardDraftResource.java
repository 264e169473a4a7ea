package org.consilium.threads.drafts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.consilium.platform.access.Caller;
import org.consilium.platform.access.Role;
import org.consilium.threads.WriteLimits;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The own draft of a new thread. */
@Path("boards/{slug}/draft")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.MEMBER)
@Tag(name = "Drafts")
public class BoardDraftResource {
    @Inject
    private Caller caller;

    @Inject
    private WriteLimits limits;

    @Inject
    private SaveDraft saveDraft;

    @Inject
    private ReadDraft readDraft;

    @Inject
    private DropDraft dropDraft;

    /** The draft; 204 if there is none. */
    @GET
    @Operation(summary = "Your draft of a new thread")
    @APIResponse(
            responseCode = "200",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = DraftView.class)))
    @APIResponse(responseCode = "204", description = "There is none")
    public @Nullable DraftView read(@PathParam("slug") String slug) {
        return readDraft.read(caller, new DraftPlace.OnBoard(slug));
    }

    /** Keeps the draft; empty text drops it. */
    @PUT
    @Operation(summary = "Keep your draft of a new thread")
    public void save(@PathParam("slug") String slug, @NotNull @Valid ThreadDraftRequest request) {
        limits.takeDraft(caller);
        saveDraft.save(caller, new DraftPlace.OnBoard(slug), request.title(), request.body());
    }

    /** Throws the draft away. */
    @DELETE
    @Operation(summary = "Throw your draft of a new thread away")
    public void drop(@PathParam("slug") String slug) {
        dropDraft.drop(caller, new DraftPlace.OnBoard(slug));
    }
}
