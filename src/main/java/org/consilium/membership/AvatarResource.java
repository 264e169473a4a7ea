package org.consilium.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import org.consilium.platform.access.Caller;
import org.consilium.platform.access.Role;
import org.consilium.platform.image.Images;
import org.consilium.platform.web.MaxBody;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/** Pictures of members. */
@Path("")
@RequestScoped
@RolesAllowed(Role.Names.SIGNED_IN)
public class AvatarResource {
    private static final int LONGEST_EDGE = 256;

    @Inject
    private Caller caller;

    @Inject
    private Images images;

    @Inject
    private ChangeAvatar changeAvatar;

    @Inject
    private ShowAvatar showAvatar;

    @PUT
    @Path("me/avatar")
    @Consumes({"image/png", "image/jpeg", "image/gif", "image/webp"})
    @Produces(MediaType.APPLICATION_JSON)
    @MaxBody(MaxBody.UPLOAD)
    @Operation(summary = "Change the own picture; only its pixels are kept")
    public AvatarView change(@RequestBody InputStream picture) {
        caller.requireCookie();
        String key = changeAvatar
                .change(caller, Optional.of(images.clean(picture, LONGEST_EDGE)))
                .orElseThrow();
        return new AvatarView(AvatarUrl.of(key));
    }

    @DELETE
    @Path("me/avatar")
    @Operation(summary = "Show initials instead of a picture")
    public void remove() {
        caller.requireCookie();
        changeAvatar.change(caller, Optional.empty());
    }

    /** The address changes with the picture, so it may be kept; whoever opens it as a page finds nothing that runs (S13). */
    @GET
    @Path("avatars/{key}")
    @Produces("image/*")
    @Operation(summary = "A member's picture")
    public Response show(@PathParam("key") String key, @Context HttpServletResponse http) {
        AvatarFile file = showAvatar.of(key, caller);
        http.setHeader("Cache-Control", "private, max-age=31536000, immutable");
        http.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        http.setHeader("Content-Disposition", "inline; filename=\"avatar\"");
        return Response.ok(file.bytes(), file.mediaType()).build();
    }
}
