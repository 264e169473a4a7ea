package org.consilium.threads;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.consilium.platform.access.Caller;
import org.consilium.platform.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How much of a board a member has read. */
@Path("boards/{slug}/read")
@RequestScoped
@RolesAllowed(Role.Names.MEMBER)
@Tag(name = "Boards")
public class BoardReadResource {
    @Inject
    private Caller caller;

    @Inject
    private MarkBoardRead markBoardRead;

    /** All of it. */
    @PUT
    @Operation(summary = "Mark everything on a board as read")
    public void all(@PathParam("slug") String slug) {
        markBoardRead.all(caller, slug);
    }
}
