package org.consilium.verification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.consilium.platform.access.Caller;
import org.consilium.platform.access.Role;
import org.consilium.platform.web.MaxBody;
import org.consilium.verification.document.AddDocument;
import org.consilium.verification.document.DestroyDocuments;
import org.consilium.verification.document.DocumentKind;
import org.consilium.verification.document.DocumentView;
import org.consilium.verification.document.ReadPage;
import org.consilium.verification.vouching.VouchRequestView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the caller brings as evidence. */
@Path("me/application/evidence")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.SIGNED_IN)
@Tag(name = "Verification")
public class OwnEvidenceResource {
    @Inject
    private Caller caller;

    @Inject
    private AddEvidence addEvidence;

    @Inject
    private AddDocument addDocument;

    @Inject
    private ReadPage readPage;

    @Inject
    private DestroyDocuments destroyDocuments;

    /** Evidence that is no file. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "addEvidence",
            summary = "Name a work address, to which a link is mailed, or make a link by which colleagues vouch")
    @APIResponse(
            responseCode = "201",
            description = "For vouching: the link, which is shown this once",
            content = @Content(schema = @Schema(implementation = VouchRequestView.class)))
    @APIResponse(responseCode = "202", description = "For a work address: the mail is on its way")
    public Response add(@Valid @NotNull EvidenceRequest request) {
        Optional<VouchRequestView> link = addEvidence.add(caller, request);
        return link.map(view -> Response.status(Response.Status.CREATED).entity(view))
                .orElseGet(Response::accepted)
                .build();
    }

    /** A document. */
    @POST
    @Consumes({"application/pdf", "image/*", MediaType.APPLICATION_OCTET_STREAM})
    @MaxBody(MaxBody.UPLOAD)
    @Operation(
            operationId = "addDocument",
            summary = "Upload a document (PDF, JPEG or PNG); only what its pages look like is kept")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "201",
            description = "The document, sealed",
            content = @Content(schema = @Schema(implementation = DocumentView.class)))
    public Response addDocument(@QueryParam("kind") @Nullable String kind, InputStream file) {
        addEvidence.requireUndecided(caller);
        DocumentKind named = kind == null ? DocumentKind.OTHER : DocumentKind.of(kind);
        DocumentView view = addDocument.add(caller.memberId(), named, file);
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, "/api/v1/me/application/evidence/documents/" + view.id())
                .entity(view)
                .build();
    }

    /** A page of an own document. */
    @GET
    @Path("documents/{id}/pages/{page}")
    @Produces({"image/png", "image/jpeg"})
    @Operation(operationId = "showOwnPage", summary = "A page of an own document, from 1")
    @APIResponse(
            responseCode = "200",
            description = "The page",
            content = @Content(mediaType = "image/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response page(@PathParam("id") UUID id, @PathParam("page") int page, @Context HttpServletResponse response) {
        return PagePicture.of(readPage.own(caller.memberId(), id, page - 1), response);
    }

    /** Takes a document back. */
    @DELETE
    @Path("documents/{id}")
    @Operation(operationId = "removeOwnDocument", summary = "Destroy an own document")
    public void removeDocument(@PathParam("id") UUID id) {
        addEvidence.requireUndecided(caller);
        destroyDocuments.one(caller.memberId(), id);
    }

    /** Takes the work address back. */
    @DELETE
    @Path("work-address")
    @Operation(operationId = "removeOwnWorkAddress", summary = "Take the own work address back")
    public void removeAddress() {
        addEvidence.removeAddress(caller);
    }
}
