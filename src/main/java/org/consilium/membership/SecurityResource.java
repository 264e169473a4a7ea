package org.consilium.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Map;
import org.consilium.platform.access.Caller;
import org.consilium.platform.access.Role;
import org.consilium.platform.net.ClientAddress;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What keeps the own account the own. */
@Path("me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.SIGNED_IN)
@Tag(name = "Own account")
public class SecurityResource {
    @Inject
    private Caller caller;

    @Inject
    private HttpServletRequest http;

    @Inject
    private ClientAddress clientAddress;

    @Inject
    private Clock clock;

    @Inject
    private AccountLimits limits;

    @Inject
    private StepUp stepUp;

    @Inject
    private ChangePassword changePassword;

    @Inject
    private AskForEmailChange askForEmailChange;

    @POST
    @Path("step-up")
    @Operation(summary = "Enter password and code again; counts for ten minutes")
    public void stepUp(@Valid @NotNull StepUpRequest request) {
        stepUp.confirm(caller, request, clientAddress.of(http));
    }

    @PUT
    @Path("password")
    @Operation(summary = "Change the own password, after a step-up; other browsers are signed out")
    public void changePassword(@Valid @NotNull NewPasswordRequest request) {
        caller.requireStepUp(clock.instant());
        changePassword.change(caller, request.password());
    }

    @POST
    @Path("email-change")
    @Operation(summary = "Move the own account to another address, after a step-up; a mail with a link follows")
    @APIResponse(responseCode = "202", description = "Taken; the same answer if the address has an account")
    public Response changeEmail(@Valid @NotNull AddressRequest request) {
        caller.requireStepUp(clock.instant());
        limits.takeMail(clientAddress.of(http), request.email());
        askForEmailChange.ask(caller, request.email());
        return Response.accepted(Map.of()).build();
    }
}
