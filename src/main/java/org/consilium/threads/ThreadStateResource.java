package org.consilium.threads;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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

/** What authors and moderators do with a thread as a whole. */
@Path("threads/{id}")
@RequestScoped
@RolesAllowed(Role.Names.MEMBER)
@Tag(name = "Threads")
public class ThreadStateResource {
    @Inject
    private Caller caller;

    @Inject
    private CloseThread closeThread;

    @Inject
    private ReopenThread reopenThread;

    @Inject
    private PinThread pinThread;

    @Inject
    private LockThread lockThread;

    @Inject
    private MoveThread moveThread;

    /** Closes the thread. */
    @PUT
    @BodyOptional
    @Path("close")
    @Operation(summary = "Close a thread to new replies (author or moderator)")
    public void close(
            @PathParam("id") UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = CloseThreadRequest.class)))
                    @Valid @Nullable CloseThreadRequest request) {
        closeThread.close(caller, id, request == null ? null : request.reason());
    }

    /** Opens the thread again. */
    @DELETE
    @Path("close")
    @Operation(summary = "Open a closed thread again (whoever closed it, or a moderator)")
    public void reopen(@PathParam("id") UUID id) {
        reopenThread.reopen(caller, id);
    }

    /** Pins the thread. */
    @PUT
    @Path("pin")
    @Operation(summary = "Keep a thread on top (moderator)")
    public void pin(@PathParam("id") UUID id) {
        pinThread.set(caller, id, true);
    }

    /** Unpins the thread. */
    @DELETE
    @Path("pin")
    @Operation(summary = "Unpin a thread (moderator)")
    public void unpin(@PathParam("id") UUID id) {
        pinThread.set(caller, id, false);
    }

    /** Locks the thread. */
    @PUT
    @Path("lock")
    @Operation(summary = "Stop replies, edits and marks (moderator)")
    public void lock(@PathParam("id") UUID id) {
        lockThread.set(caller, id, true);
    }

    /** Unlocks the thread. */
    @DELETE
    @Path("lock")
    @Operation(summary = "Unlock a thread (moderator)")
    public void unlock(@PathParam("id") UUID id) {
        lockThread.set(caller, id, false);
    }

    /** Moves the thread. */
    @POST
    @Path("move")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Move a thread to another board (moderator of both)")
    public void move(@PathParam("id") UUID id, @NotNull @Valid MoveThreadRequest request) {
        moveThread.move(caller, id, request.board());
    }
}
