package org.consilium.membership.signin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.consilium.platform.access.Caller;
import org.consilium.platform.access.Role;
import org.consilium.platform.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Access tokens for the caller's own programs. A token manages no tokens. */
@Path("tokens")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.SIGNED_IN)
@Tag(name = "Own account")
public class AccessTokensResource {
    @Inject
    private Caller caller;

    @Inject
    private ListAccessTokens list;

    @Inject
    private MakeAccessToken makeToken;

    @Inject
    private RevokeAccessToken revokeToken;

    @GET
    @Operation(summary = "The own access tokens")
    public Page<AccessTokenView> list() {
        caller.requireCookie();
        return list.of(caller);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Make an access token; its secret is shown this once")
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(schema = @Schema(implementation = NewAccessTokenView.class)))
    public Response make(@Valid @NotNull AccessTokenRequest request) {
        caller.requireCookie();
        NewAccessTokenView made = makeToken.make(caller, request);
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, "/api/v1/tokens/" + made.id())
                .entity(made)
                .build();
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Revoke an access token")
    public void revoke(@PathParam("id") UUID id) {
        caller.requireCookie();
        revokeToken.revoke(caller, id);
    }
}
