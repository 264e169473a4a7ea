package org.consilium.platform.mail;

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

/** The mails that the demo shows instead of sending them. */
@Path("demo/mails")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class DemoMailResource {
    @Inject
    private ListDemoMails listDemoMails;

    /** Mails, newest first; not found outside the demo. */
    @GET
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    @Operation(operationId = "listDemoMails", summary = "The demo's mails, newest first; 404 outside the demo")
    public Page<DemoMailView> list(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable Integer limit) {
        return listDemoMails.page(cursor, limit);
    }
}
