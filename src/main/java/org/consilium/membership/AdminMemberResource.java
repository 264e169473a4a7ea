package org.consilium.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.consilium.platform.access.Caller;
import org.consilium.platform.access.Role;
import org.consilium.platform.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Accounts and their roles, for administrators. */
@Path("admin/members")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class AdminMemberResource {
    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private ListAccounts listAccounts;

    @Inject
    private ChangeRoles changeRoles;

    @GET
    @Operation(operationId = "listAccounts", summary = "Accounts by e-mail address")
    public Page<MemberAdminView> list(
            @QueryParam("q") @Nullable String start,
            @QueryParam("state") @Nullable String state,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        return listAccounts.page(start, state, cursor, limit);
    }

    @PUT
    @Path("{id}/roles")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changeRoles", summary = "Grant and take away roles, after a step-up")
    public MemberAdminView changeRoles(@PathParam("id") UUID id, @Valid @NotNull RolesRequest request) {
        caller.requireStepUp(clock.instant());
        return changeRoles.change(caller, id, request);
    }
}
