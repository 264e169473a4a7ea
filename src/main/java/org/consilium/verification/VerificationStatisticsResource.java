package org.consilium.verification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.consilium.platform.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How verification goes, for whoever runs the site. */
@Path("admin/verification")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.ADMINISTRATOR)
@Tag(name = "Administration")
public class VerificationStatisticsResource {
    @Inject
    private CountVerification countVerification;

    /** The figures. */
    @GET
    @Operation(operationId = "countVerification", summary = "Waiting times, decisions by kind, refusals by ground")
    public StatisticsView now() {
        return countVerification.now();
    }
}
