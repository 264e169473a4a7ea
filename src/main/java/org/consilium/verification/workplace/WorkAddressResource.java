package org.consilium.verification.workplace;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import org.consilium.platform.limit.RateLimiter;
import org.consilium.platform.net.ClientAddress;
import org.consilium.platform.random.Randomness;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where the link of a mail to a work address leads; it may be opened on any machine, signed in or not. */
@Path("work-address")
@RequestScoped
@PermitAll
@Tag(name = "Verification")
public class WorkAddressResource {
    private static final int MOST_AN_HOUR = 600;

    @Inject
    private HttpServletRequest http;

    @Inject
    private ClientAddress clientAddress;

    @Inject
    private RateLimiter limiter;

    @Inject
    private ProveWorkAddress proveWorkAddress;

    /**
     * A mailed link.
     *
     * @param token what stands behind the # of its address
     */
    public record WorkAddressLink(
            @Schema(examples = Randomness.TOKEN) @NotBlank @Size(max = 100) String token) {}

    /** The link was followed. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "proveWorkAddress", summary = "Confirm a work address with the token of the mailed link")
    public void prove(@Valid @NotNull WorkAddressLink link) {
        limiter.take("work-address-link", clientAddress.of(http), MOST_AN_HOUR, Duration.ofHours(1));
        proveWorkAddress.prove(link.token());
    }
}
