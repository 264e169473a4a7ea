package org.consilium.deidentification.gate;

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

/** How the rules of de-identification fare, for whoever runs the site. */
@Path("admin/deidentification")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.ADMINISTRATOR)
@Tag(name = "Administration")
public class RuleStatisticsResource {
    @Inject
    private CountRules countRules;

    /** The figures. */
    @GET
    @Operation(
            operationId = "countRules",
            summary = "What authors did with findings, by rule",
            description = "Neither texts nor members are known here.")
    public RulesView now() {
        return countRules.now();
    }
}
