package org.consilium.membership.signin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.consilium.platform.access.Caller;
import org.consilium.platform.access.Role;
import org.consilium.platform.paging.Page;
import org.consilium.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The browsers in which the caller is signed in. */
@Path("me/sign-ins")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.SIGNED_IN)
@Tag(name = "Own account")
public class SignInsResource {
    @Inject
    private Caller caller;

    @Inject
    private ListSignIns list;

    @Inject
    private EndSignIns endSignIns;

    @GET
    @Operation(summary = "The own sign-ins")
    public Page<SignInView> list() {
        caller.requireCookie();
        return list.of(caller);
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "End one of the own sign-ins")
    public void end(@PathParam("id") UUID id) {
        caller.requireCookie();
        if (endSignIns.end(caller.memberId(), id::equals) == 0) {
            throw Problem.notFound();
        }
    }

    @DELETE
    @Operation(summary = "End all own sign-ins but this one")
    public void endOthers() {
        caller.requireCookie();
        endSignIns.end(caller.memberId(), id -> !id.equals(caller.signInId()));
    }
}
