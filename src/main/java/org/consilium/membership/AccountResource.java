package org.consilium.membership;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.consilium.platform.net.ClientAddress;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** New accounts. Answers are the same whether or not an address is known. */
@Path("accounts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Accounts")
public class AccountResource {
    @Inject
    private HttpServletRequest http;

    @Inject
    private ClientAddress clientAddress;

    @Inject
    private AccountLimits limits;

    @Inject
    private SignUp signUp;

    @Inject
    private ConfirmAccount confirmAccount;

    @Inject
    private ResetPassword resetPassword;

    @Inject
    private ChangeEmail changeEmail;

    @Inject
    private SealedJobs jobs;

    @POST
    @Operation(summary = "Ask for an account; a mail with a link follows")
    @APIResponse(responseCode = "202", description = "Taken; the same answer if the address has an account")
    public Response signUp(@Valid @NotNull SignUpRequest request) {
        signUp.take(request, clientAddress.of(http));
        return Response.accepted(Map.of()).build();
    }

    @POST
    @Path("confirm")
    @Operation(summary = "Confirm the address with the token of the mailed link")
    public void confirm(@Valid @NotNull LinkRequest request) {
        limits.takeLink(clientAddress.of(http));
        confirmAccount.confirm(request.token());
    }

    @POST
    @Path("password-resets")
    @Operation(summary = "Ask for a new password; a mail with a link follows")
    @APIResponse(responseCode = "202", description = "Taken; the same answer if the address has no account")
    public Response askForReset(@Valid @NotNull AddressRequest request) {
        limits.takeMail(clientAddress.of(http), request.email());
        jobs.enqueue(SendResetJob.KIND, EmailAddress.normalised(request.email()));
        return Response.accepted(Map.of()).build();
    }

    @POST
    @Path("password-resets/use")
    @Operation(summary = "Set a new password with the token of the mailed link; all sign-ins and tokens end")
    public void reset(@Valid @NotNull ResetRequest request) {
        limits.takeLink(clientAddress.of(http));
        resetPassword.reset(request);
    }

    @POST
    @Path("email-changes/use")
    @Operation(summary = "Confirm a new address with the token of the mailed link")
    public void changeEmail(@Valid @NotNull LinkRequest request) {
        limits.takeLink(clientAddress.of(http));
        changeEmail.change(request.token());
    }

    @POST
    @Path("confirmations")
    @Operation(summary = "Send the link once more")
    @APIResponse(responseCode = "202", description = "Taken; the same answer if there is nothing to confirm")
    public Response sendAgain(@Valid @NotNull AddressRequest request) {
        limits.takeMail(clientAddress.of(http), request.email());
        jobs.enqueue(SendConfirmationJob.KIND, EmailAddress.normalised(request.email()));
        return Response.accepted(Map.of()).build();
    }
}
