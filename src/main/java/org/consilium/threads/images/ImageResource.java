package org.consilium.threads.images;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import org.consilium.platform.access.Caller;
import org.consilium.platform.access.Role;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.upload.Uploads;
import org.consilium.platform.web.MaxBody;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Images of posts. */
@Path("images")
@RequestScoped
@RolesAllowed(Role.Names.MEMBER)
@Tag(name = "Images")
public class ImageResource {
    /** An image is shown and does nothing, even if a browser could be led to open it as a page. */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; sandbox";

    @Inject
    private Caller caller;

    @Inject
    private UploadImage uploadImage;

    @Inject
    private FindImage findImage;

    @Inject
    private Uploads uploads;

    /** Takes an image. What it really is, its bytes tell; other kinds get in this far to be refused with a reason. */
    @POST
    @Consumes({"image/*", "application/dicom", MediaType.APPLICATION_OCTET_STREAM})
    @Produces(MediaType.APPLICATION_JSON)
    @MaxBody(MaxBody.UPLOAD)
    @Operation(summary = "Upload an image (PNG, JPEG, GIF or WebP) to show it in a post")
    @RequestBody(
            content = @Content(mediaType = "image/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "201",
            description = "The image, cleaned of everything but its pixels",
            content = @Content(schema = @Schema(implementation = ImageView.class)))
    public Response upload(InputStream file) {
        ImageView view = uploadImage.upload(caller, file);
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, view.url())
                .entity(view)
                .build();
    }

    /** Serves an image. */
    @GET
    @Path("{id}")
    @Produces({"image/png", "image/jpeg"})
    @Operation(summary = "An image of a post that you may see, or that you uploaded")
    @APIResponse(
            responseCode = "200",
            description = "The image",
            content = @Content(mediaType = "image/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response show(@PathParam("id") UUID id, @Context HttpServletResponse response) {
        String mediaType = findImage.mediaType(caller, id);
        byte[] file = uploads.read(UploadImage.AREA, id.toString()).orElseThrow(Problem::notFound);
        response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        return Response.ok(file, mediaType)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"" + id + "." + mediaType.substring(6) + "\"")
                .build();
    }
}
