package org.consilium.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.consilium.platform.access.Caller;
import org.consilium.platform.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Pictures of members. */
@Path("avatars")
@RequestScoped
@RolesAllowed(Role.Names.SIGNED_IN)
@Tag(name = "Members")
public class AvatarResource {
    @Inject
    private Caller caller;

    @Inject
    private ShowAvatar showAvatar;

    /** The address changes with the picture, so it may be kept; whoever opens it as a page finds nothing that runs (S13). */
    @GET
    @Path("{key}")
    @Produces({"image/png", "image/jpeg"})
    @Operation(summary = "A member's picture")
    public Response show(@PathParam("key") String key, @Context HttpServletResponse http) {
        AvatarFile file = showAvatar.of(key, caller);
        http.setHeader("Cache-Control", "private, max-age=31536000, immutable");
        http.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        http.setHeader("Content-Disposition", "inline; filename=\"avatar\"");
        return Response.ok(file.bytes(), file.mediaType()).build();
    }
}
