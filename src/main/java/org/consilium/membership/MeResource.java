package org.consilium.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.consilium.platform.access.Caller;
import org.consilium.platform.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The caller's own account. */
@Path("me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.SIGNED_IN)
public class MeResource {
    @Inject
    private Caller caller;

    @Inject
    private ShowMe showMe;

    @GET
    @Operation(summary = "The own account")
    public MeView me() {
        return showMe.of(caller);
    }
}
