package org.consilium.verification;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's own application. */
@Path("me/application")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Verification")
public class OwnApplicationResource {
    @Inject
    private Caller caller;

    @Inject
    private ShowOwnApplication showOwn;

    /** How far it is. */
    @GET
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "showOwnApplication", summary = "How far the own application is")
    public OwnApplicationView show() {
        return showOwn.of(caller);
    }
}
