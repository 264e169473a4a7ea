package org.consilium.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import org.consilium.platform.access.Caller;
import org.consilium.platform.access.Role;
import org.consilium.platform.image.Images;
import org.consilium.platform.limit.RateLimiter;
import org.consilium.platform.web.MaxBody;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's own picture. */
@Path("me/avatar")
@RequestScoped
@RolesAllowed(Role.Names.SIGNED_IN)
@Tag(name = "Own account")
public class OwnAvatarResource {
    private static final int LONGEST_EDGE = 256;
    private static final int MOST_AN_HOUR = 20;

    @Inject
    private Caller caller;

    @Inject
    private RateLimiter limiter;

    @Inject
    private Images images;

    @Inject
    private ChangeAvatar changeAvatar;

    @PUT
    @Consumes({"image/png", "image/jpeg", "image/gif", "image/webp"})
    @Produces(MediaType.APPLICATION_JSON)
    @MaxBody(MaxBody.UPLOAD)
    @Operation(summary = "Change the own picture; only its pixels are kept")
    public AvatarView change(@RequestBody InputStream picture) {
        caller.requireCookie();
        limiter.take("avatars", caller.memberId().toString(), MOST_AN_HOUR, Duration.ofHours(1));
        String key = changeAvatar
                .change(caller, Optional.of(images.clean(picture, LONGEST_EDGE)))
                .orElseThrow();
        return new AvatarView(AvatarUrl.of(key));
    }

    @DELETE
    @Operation(summary = "Show initials instead of a picture")
    public void remove() {
        caller.requireCookie();
        changeAvatar.change(caller, Optional.empty());
    }
}
