package org.consilium.threads;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.consilium.platform.access.Caller;
import org.consilium.platform.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a text would look like. */
@Path("preview")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.MEMBER)
@Tag(name = "Posts")
public class PreviewResource {
    @Inject
    private Caller caller;

    @Inject
    private WriteLimits limits;

    @Inject
    private PreviewText previewText;

    /** Renders without keeping. */
    @POST
    @Operation(summary = "Show what a text would look like; with its place, mentions and images are resolved too")
    public PreviewView preview(@NotNull @Valid PreviewRequest request) {
        limits.takePreview(caller);
        return previewText.preview(caller, request);
    }
}
