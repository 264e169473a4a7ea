package org.consilium.boards;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.consilium.platform.access.CurrentCaller;
import org.consilium.platform.access.Role;
import org.consilium.platform.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The boards as members see them. */
@Path("boards")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.MEMBER)
@Tag(name = "Boards")
public class BoardResource {
    @Inject
    private CurrentCaller current;

    @Inject
    private ListBoards listBoards;

    @Inject
    private ReadBoard readBoard;

    @Inject
    private FollowBoard followBoard;

    @Inject
    private MuteBoard muteBoard;

    /** The boards that the caller sees. */
    @GET
    @Operation(summary = "The boards you see, with unread counts")
    public Page<BoardRow> list() {
        return listBoards.visibleTo(current.get());
    }

    /** One board. */
    @GET
    @Path("{slug}")
    @Operation(summary = "A board's purpose, rules and audience")
    public BoardView read(@PathParam("slug") String slug) {
        return readBoard.read(current.get(), slug);
    }

    /** Follows a board. */
    @PUT
    @Path("{slug}/follow")
    @Operation(summary = "Follow a board")
    public void follow(@PathParam("slug") String slug) {
        followBoard.set(current.get(), slug, true);
    }

    /** Stops following a board. */
    @DELETE
    @Path("{slug}/follow")
    @Operation(summary = "Stop following a board")
    public void unfollow(@PathParam("slug") String slug) {
        followBoard.set(current.get(), slug, false);
    }

    /** Mutes a board. */
    @PUT
    @Path("{slug}/mute")
    @Operation(summary = "Mute a board")
    public void mute(@PathParam("slug") String slug) {
        muteBoard.set(current.get(), slug, true);
    }

    /** Lets a muted board be heard again. */
    @DELETE
    @Path("{slug}/mute")
    @Operation(summary = "Unmute a board")
    public void unmute(@PathParam("slug") String slug) {
        muteBoard.set(current.get(), slug, false);
    }
}
