package org.consilium.platform.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.consilium.platform.access.Role;
import org.consilium.platform.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The audit log for administrators. */
@Path("admin/audit")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class AuditResource {
    @Inject
    private ListAudit listAudit;

    /** What was done, newest first. */
    @GET
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    @Operation(operationId = "listAudit", summary = "What staff did, newest first")
    public Page<AuditEntryView> list(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable Integer limit) {
        return listAudit.page(cursor, limit);
    }
}
