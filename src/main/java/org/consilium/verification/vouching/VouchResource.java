package org.consilium.verification.vouching;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import org.consilium.platform.access.Caller;
import org.consilium.platform.access.Role;
import org.consilium.platform.limit.RateLimiter;
import org.consilium.platform.random.Randomness;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where members vouch for colleagues who gave them a link. */
@Path("vouching")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.MEMBER)
@Tag(name = "Verification")
public class VouchResource {
    private static final int MOST_AN_HOUR = 60;

    @Inject
    private Caller caller;

    @Inject
    private RateLimiter limiter;

    @Inject
    private FollowVouchLink followVouchLink;

    @Inject
    private GiveVouch giveVouch;

    /**
     * A link that a colleague handed over.
     *
     * @param token what stands behind the # of its address
     */
    public record VouchLink(
            @Schema(examples = Randomness.TOKEN) @NotBlank @Size(max = 100) String token) {}

    /** Who asks; sent in the body, because the token must not stand in a log. */
    @POST
    @Path("invitation")
    @Operation(operationId = "followVouchLink", summary = "Who asks to be vouched for")
    public VouchInvitationView follow(@Valid @NotNull VouchLink link) {
        limiter.take("vouch-links", caller.memberId().toString(), MOST_AN_HOUR, Duration.ofHours(1));
        return followVouchLink.follow(caller, link.token());
    }

    /** The answer. */
    @POST
    @Operation(operationId = "giveVouch", summary = "Say that you know a colleague who applies, or that you do not")
    public void give(@Valid @NotNull VouchAnswer answer) {
        caller.requireCookie();
        limiter.take("vouch-links", caller.memberId().toString(), MOST_AN_HOUR, Duration.ofHours(1));
        giveVouch.give(caller, answer);
    }
}
