package org.consilium.verification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.consilium.platform.access.Caller;
import org.consilium.platform.access.Role;
import org.consilium.platform.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The verifiers' desk. */
@Path("verification")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Verification")
@RolesAllowed(Role.Names.VERIFIER)
public class VerificationResource {
    @Inject
    private Caller caller;

    @Inject
    private ListQueue listQueue;

    @Inject
    private ShowApplication showApplication;

    @Inject
    private DecideApplication decideApplication;

    /** The applications that wait. */
    @GET
    @Path("queue")
    @Operation(operationId = "listQueue", summary = "Applications that wait, the longest waiting first")
    public Page<ApplicationView> queue(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable Integer limit) {
        return listQueue.page(cursor, limit);
    }

    /** One application. */
    @GET
    @Path("applications/{id}")
    @Operation(operationId = "showApplication", summary = "One application")
    public ApplicationView show(@PathParam("id") UUID id) {
        return showApplication.of(id);
    }

    /** Decides on an application. */
    @POST
    @Path("applications/{id}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "decideApplication", summary = "Approve or refuse an application")
    public void decide(@PathParam("id") UUID id, @Valid @NotNull DecisionRequest request) {
        decideApplication.decide(caller, id, request);
    }
}
