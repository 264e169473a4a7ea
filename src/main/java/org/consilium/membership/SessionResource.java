package org.consilium.membership;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.consilium.membership.signin.ClientName;
import org.consilium.membership.signin.EndSignIns;
import org.consilium.membership.signin.OpenedSignIn;
import org.consilium.platform.access.Access;
import org.consilium.platform.access.Caller;
import org.consilium.platform.access.CallerLookup;
import org.consilium.platform.access.CallerProducer;
import org.consilium.platform.access.Role;
import org.consilium.platform.access.SignInCookie;
import org.consilium.platform.crypto.Hashes;
import org.consilium.platform.net.ClientAddress;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The sign-in of the browser that asks. */
@Path("session")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts")
public class SessionResource {
    @Inject
    private HttpServletRequest http;

    @Inject
    private ClientAddress clientAddress;

    @Inject
    private StartSignIn startSignIn;

    @Inject
    private EndSignIns endSignIns;

    @Inject
    private SignInCookie cookie;

    @Inject
    private CallerLookup callers;

    @Inject
    private ShowMe showMe;

    /** Asked by every page before anything else, also by visitors: nobody being signed in is no error. */
    @GET
    @PermitAll
    @Operation(summary = "Who is signed in, if anybody")
    @APIResponse(
            responseCode = "200",
            description = "The own account",
            content = @Content(schema = @Schema(implementation = MeView.class)))
    @APIResponse(responseCode = "204", description = "Nobody")
    public @Nullable MeView current() {
        @Nullable Caller caller = CallerProducer.of(http);
        return caller == null ? null : showMe.of(caller);
    }

    /** Whatever sign-in the browser had before ends: a new one has a new secret (S06). */
    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Sign in")
    @APIResponse(
            responseCode = "201",
            description = "Signed in; the answer sets the cookie",
            content = @Content(schema = @Schema(implementation = MeView.class)))
    public Response signIn(@Valid @NotNull SignInRequest request) {
        OpenedSignIn opened =
                startSignIn.start(request, clientAddress.of(http), ClientName.of(http.getHeader("User-Agent")));
        endCurrent();
        Caller caller = callers.bySignIn(Hashes.sha256(opened.secret())).orElseThrow(SignInProblems::failed);
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, "/api/v1/me")
                .entity(showMe.of(caller))
                .cookie(cookie.carrying(opened.secret(), opened.maxAgeSeconds()))
                .build();
    }

    @DELETE
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(summary = "Sign out")
    @APIResponse(responseCode = "204", description = "Signed out; the answer removes the cookie")
    public Response signOut() {
        endCurrent();
        return Response.noContent().cookie(cookie.removal()).build();
    }

    private void endCurrent() {
        @Nullable Caller caller = CallerProducer.of(http);
        if (caller != null && caller.access() == Access.COOKIE) {
            endSignIns.end(caller.memberId(), caller.signInId()::equals);
        }
    }
}
