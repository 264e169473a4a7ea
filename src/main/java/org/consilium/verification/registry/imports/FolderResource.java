package org.consilium.verification.registry.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.consilium.platform.access.Role;
import org.consilium.platform.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The operator's folder, for administrators. */
@Path("registries/folder")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Registers")
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class FolderResource {
    @Inject
    private ImportFiles files;

    /** The files that lie there. */
    @GET
    @Operation(operationId = "listFolder", summary = "Files of the operator's folder that can be imported")
    public Page<FolderFileView> list() {
        return Page.whole(files.inFolder());
    }
}
