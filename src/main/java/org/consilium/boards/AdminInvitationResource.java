package org.consilium.boards;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.consilium.platform.access.Caller;
import org.consilium.platform.access.Role;
import org.consilium.platform.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who is invited to a board. */
@Path("admin/boards/{slug}/invitations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.ADMINISTRATOR)
@Tag(name = "Administration")
public class AdminInvitationResource {
    @Inject
    private Caller caller;

    @Inject
    private ListInvitations listInvitations;

    @Inject
    private InviteMember inviteMember;

    /** Who is invited. */
    @GET
    @Operation(summary = "The members invited to a board")
    public Page<InvitationView> list(@PathParam("slug") String slug) {
        return listInvitations.list(slug);
    }

    /** Invites a member. */
    @PUT
    @Path("{memberId}")
    @Operation(summary = "Invite a member")
    public void invite(@PathParam("slug") String slug, @PathParam("memberId") UUID memberId) {
        inviteMember.set(caller, slug, memberId, true);
    }

    /** Takes an invitation back. */
    @DELETE
    @Path("{memberId}")
    @Operation(summary = "Take an invitation back")
    public void uninvite(@PathParam("slug") String slug, @PathParam("memberId") UUID memberId) {
        inviteMember.set(caller, slug, memberId, false);
    }
}
