package org.consilium.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.consilium.platform.access.Caller;
import org.consilium.platform.access.Role;
import org.consilium.platform.access.SignInCookie;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The end of the own account. */
@Path("me/erasure")
@RequestScoped
@Tag(name = "Own account")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.SIGNED_IN)
public class ErasureResource {
    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private SignInCookie cookie;

    @Inject
    private EraseAccount eraseAccount;

    @POST
    @Operation(
            operationId = "eraseAccount",
            summary = "Erase the own account for good, after a step-up; posts stay, by a former member")
    @APIResponse(responseCode = "204", description = "Erased and signed out; the answer removes the cookie")
    public Response erase(@Valid @NotNull ErasureRequest request) {
        caller.requireStepUp(clock.instant());
        eraseAccount.erase(caller, request.confirm());
        return Response.noContent().cookie(cookie.removal()).build();
    }
}
