package org.consilium.threads;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.consilium.platform.access.Caller;
import org.consilium.platform.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a member does with a thread for the member alone. */
@Path("threads/{id}")
@RequestScoped
@RolesAllowed(Role.Names.MEMBER)
@Tag(name = "Threads")
public class ThreadBondResource {
    @Inject
    private Caller caller;

    @Inject
    private FollowThread followThread;

    @Inject
    private MuteThread muteThread;

    @Inject
    private BookmarkThread bookmarkThread;

    @Inject
    private MarkRead markRead;

    /** Follows the thread. */
    @PUT
    @Path("follow")
    @Operation(summary = "Follow a thread")
    public void follow(@PathParam("id") UUID id) {
        followThread.set(caller, id, true);
    }

    /** Stops following the thread. */
    @DELETE
    @Path("follow")
    @Operation(summary = "Stop following a thread")
    public void unfollow(@PathParam("id") UUID id) {
        followThread.set(caller, id, false);
    }

    /** Mutes the thread. */
    @PUT
    @Path("mute")
    @Operation(summary = "Mute a thread")
    public void mute(@PathParam("id") UUID id) {
        muteThread.set(caller, id, true);
    }

    /** Unmutes the thread. */
    @DELETE
    @Path("mute")
    @Operation(summary = "Unmute a thread")
    public void unmute(@PathParam("id") UUID id) {
        muteThread.set(caller, id, false);
    }

    /** Bookmarks the thread. */
    @PUT
    @Path("bookmark")
    @Operation(summary = "Bookmark a thread")
    public void bookmark(@PathParam("id") UUID id) {
        bookmarkThread.set(caller, id, true);
    }

    /** Removes the bookmark. */
    @DELETE
    @Path("bookmark")
    @Operation(summary = "Remove a bookmark")
    public void removeBookmark(@PathParam("id") UUID id) {
        bookmarkThread.set(caller, id, false);
    }

    /** Remembers how far the caller has read. */
    @PUT
    @Path("read")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say how far you have read; never moves back")
    public void read(@PathParam("id") UUID id, @NotNull @Valid MarkReadRequest request) {
        markRead.upTo(caller, id, request.number());
    }
}
