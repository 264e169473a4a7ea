package org.consilium.membership.owndata;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.Duration;
import org.consilium.platform.access.Caller;
import org.consilium.platform.access.Role;
import org.consilium.platform.limit.RateLimiter;
import org.consilium.platform.upload.ScratchFile;
import org.consilium.platform.upload.ScratchFiles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A copy of everything that the site has of the caller. */
@Path("me/export")
@RequestScoped
@Tag(name = "Own account")
@RolesAllowed(Role.Names.SIGNED_IN)
public class ExportResource {
    private static final String MEDIA_TYPE = "application/zip";
    private static final int MOST_AN_HOUR = 6;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private RateLimiter limiter;

    @Inject
    private ScratchFiles scratchFiles;

    @Inject
    private PackOwnData packOwnData;

    /** Packs it first and sends it then: a slow line keeps no transaction open, and a failure is told as one. */
    @GET
    @Produces({MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(operationId = "exportData", summary = "Everything stored about the own account, after a step-up")
    @APIResponse(
            responseCode = "200",
            description = "A ZIP; its README.txt says what is in it",
            content = @Content(mediaType = MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response export() {
        caller.requireStepUp(clock.instant());
        limiter.take("exports", caller.memberId().toString(), MOST_AN_HOUR, Duration.ofHours(1));
        ScratchFile file = scratchFiles.open();
        try {
            packOwnData.of(caller.memberId(), file);
        } catch (RuntimeException e) {
            file.close();
            throw e;
        }
        StreamingOutput sending = out -> {
            try (file) {
                file.copyTo(out);
            }
        };
        return Response.ok(sending, MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"consilium-export.zip\"")
                .build();
    }
}
