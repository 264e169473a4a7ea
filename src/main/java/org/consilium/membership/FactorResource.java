package org.consilium.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import org.consilium.platform.access.Caller;
import org.consilium.platform.access.Role;
import org.consilium.platform.limit.RateLimiter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The own second factor. */
@Path("me/factor")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.SIGNED_IN)
@Tag(name = "Own account")
public class FactorResource {
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int TRIES = 10;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private RateLimiter limiter;

    @Inject
    private SetUpFactor setUpFactor;

    @Inject
    private ConfirmFactor confirmFactor;

    @Inject
    private RemoveFactor removeFactor;

    @Inject
    private RenewRecoveryCodes renewRecoveryCodes;

    @POST
    @Path("totp")
    @Operation(summary = "Begin to set up an authenticator app, after a step-up")
    @APIResponse(
            responseCode = "201",
            description = "What the app needs; shown once",
            content = @Content(schema = @Schema(implementation = NewFactorView.class)))
    public Response begin() {
        caller.requireStepUp(clock.instant());
        return Response.status(Response.Status.CREATED)
                .entity(setUpFactor.begin(caller))
                .build();
    }

    @POST
    @Path("totp/confirm")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Turn the second factor on with the app's first code")
    public RecoveryCodesView confirm(@Valid @NotNull FactorCodeRequest request) {
        caller.requireStepUp(clock.instant());
        limiter.take("factor-confirm", caller.memberId().toString(), TRIES, WINDOW);
        return confirmFactor.confirm(caller, request.code());
    }

    @DELETE
    @Path("totp")
    @Operation(summary = "Take the second factor away, after a step-up")
    public void remove() {
        caller.requireStepUp(clock.instant());
        removeFactor.remove(caller);
    }

    @POST
    @Path("recovery-codes")
    @Operation(summary = "Make new recovery codes, after a step-up; the old ones are void")
    public RecoveryCodesView renewRecoveryCodes() {
        caller.requireStepUp(clock.instant());
        return renewRecoveryCodes.renew(caller);
    }
}
