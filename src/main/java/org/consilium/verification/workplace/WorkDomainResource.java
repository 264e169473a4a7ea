package org.consilium.verification.workplace;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.consilium.platform.access.Caller;
import org.consilium.platform.access.Role;
import org.consilium.platform.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The mail domains that count as workplaces'. */
@Path("admin/work-domains")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.ADMINISTRATOR)
@Tag(name = "Administration")
public class WorkDomainResource {
    @Inject
    private Caller caller;

    @Inject
    private ListWorkDomains listWorkDomains;

    @Inject
    private KeepWorkDomain keepWorkDomain;

    @Inject
    private RemoveWorkDomain removeWorkDomain;

    /** The list. */
    @GET
    @Operation(operationId = "listWorkDomains", summary = "Mail domains that count as workplaces', by name")
    public Page<WorkDomainView> list(
            @QueryParam("q") @Nullable String text,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        return listWorkDomains.page(text, cursor, limit);
    }

    /** Puts one on the list. */
    @PUT
    @Path("{domain}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "keepWorkDomain", summary = "Put a mail domain on the list, or change what is said of it")
    public WorkDomainView keep(@PathParam("domain") String domain, @Valid @NotNull WorkDomainRequest request) {
        return keepWorkDomain.keep(caller, domain, request);
    }

    /** Takes one off. */
    @DELETE
    @Path("{domain}")
    @Operation(operationId = "removeWorkDomain", summary = "Take a mail domain off the list")
    public void remove(@PathParam("domain") String domain) {
        removeWorkDomain.remove(caller, domain);
    }
}
