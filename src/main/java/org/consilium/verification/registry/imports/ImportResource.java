package org.consilium.verification.registry.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.consilium.platform.access.Role;
import org.consilium.platform.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Imports of registers' files, for administrators. */
@Path("registries/imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Registers")
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class ImportResource {
    @Inject
    private ListImports listImports;

    @Inject
    private ShowImport showImport;

    @Inject
    private ListRejections listRejections;

    @Inject
    private StopImport stopImport;

    /** Imports. */
    @GET
    @Operation(operationId = "listImports", summary = "Imports, the newest first")
    public Page<ImportView> list(
            @QueryParam("registry") @Nullable String registry,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        return listImports.page(registry, cursor, limit);
    }

    /** One import. */
    @GET
    @Path("{id}")
    @Operation(operationId = "showImport", summary = "How far an import is")
    public ImportView show(@PathParam("id") UUID id) {
        return showImport.of(id);
    }

    /** Lines that were not taken. */
    @GET
    @Path("{id}/rejections")
    @Operation(operationId = "listRejections", summary = "Lines that were not taken; the first thousand are kept")
    public Page<RejectionView> rejections(
            @PathParam("id") UUID id,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        return listRejections.page(id, cursor, limit);
    }

    /** Stops an import. */
    @PUT
    @Path("{id}/stop")
    @Operation(operationId = "stopImport", summary = "Stop an import; what it has read is kept")
    public void stop(@PathParam("id") UUID id) {
        stopImport.stop(id);
    }
}
