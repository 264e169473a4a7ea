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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.consilium.platform.access.Caller;
import org.consilium.platform.access.Role;
import org.consilium.platform.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The verifiers' desk. */
@Path("verification")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Verification")
@RolesAllowed(Role.Names.VERIFIER)
public class VerificationResource {
    @Inject
    private Caller caller;

    @Inject
    private ListQueue listQueue;

    @Inject
    private CountWaiting countWaiting;

    @Inject
    private ShowApplication showApplication;

    @Inject
    private TakeApplication takeApplication;

    @Inject
    private ViewDocument viewDocument;

    @Inject
    private DecideApplication decideApplication;

    /** The applications that wait. */
    @GET
    @Path("queue")
    @Operation(operationId = "listQueue", summary = "Applications that wait, the longest waiting first")
    public Page<QueueItemView> queue(
            @QueryParam("country") @Nullable String country,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        return listQueue.page(caller, country, cursor, limit);
    }

    /** The countries in which somebody waits. */
    @GET
    @Path("queue/countries")
    @Operation(operationId = "countWaiting", summary = "How many applications wait in each country")
    public Page<WaitingCountryView> countries() {
        return Page.whole(countWaiting.byCountry());
    }

    /** One application. */
    @GET
    @Path("applications/{id}")
    @Operation(operationId = "showApplication", summary = "One application: claimed, registered, proven")
    public ApplicationView show(@PathParam("id") UUID id) {
        return showApplication.of(caller, id);
    }

    /** Takes an application on. */
    @PUT
    @Path("applications/{id}/assignment")
    @Operation(operationId = "takeApplication", summary = "Take an application on, from another verifier too")
    public ApplicationView take(@PathParam("id") UUID id) {
        takeApplication.take(caller, id);
        return showApplication.of(caller, id);
    }

    /** Hands it back. */
    @DELETE
    @Path("applications/{id}/assignment")
    @Operation(operationId = "handBackApplication", summary = "Hand an application back to the queue")
    public void handBack(@PathParam("id") UUID id) {
        takeApplication.handBack(caller, id);
    }

    /** Decides on an application. */
    @POST
    @Path("applications/{id}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "decideApplication",
            summary = "Approve or refuse an application, ask for more, hand it over, or withdraw a badge")
    public void decide(@PathParam("id") UUID id, @Valid @NotNull DecisionRequest request) {
        decideApplication.decide(caller, id, request);
    }

    /** A page of a document. */
    @GET
    @Path("applications/{id}/documents/{document}/pages/{page}")
    @Produces({"image/png", "image/jpeg"})
    @Operation(operationId = "viewDocument", summary = "A page of a document, from 1; each look is in the audit log")
    @APIResponse(
            responseCode = "200",
            description = "The page",
            content = @Content(mediaType = "image/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response page(
            @PathParam("id") UUID id,
            @PathParam("document") UUID document,
            @PathParam("page") int page,
            @Context HttpServletResponse response) {
        return PagePicture.of(viewDocument.page(caller, id, document, page - 1), response);
    }
}
