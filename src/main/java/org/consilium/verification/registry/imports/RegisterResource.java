package org.consilium.verification.registry.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import org.consilium.platform.access.Caller;
import org.consilium.platform.access.Role;
import org.consilium.platform.idempotency.Idempotency;
import org.consilium.platform.paging.Page;
import org.consilium.platform.web.MaxBody;
import org.consilium.verification.registry.RegisterView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Registers, for administrators. */
@Path("registries")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Registers")
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class RegisterResource {
    @Inject
    private Caller caller;

    @Inject
    private Idempotency idempotency;

    @Inject
    private ListAllRegisters listAllRegisters;

    @Inject
    private DefineRegister defineRegister;

    @Inject
    private LookUpNumber lookUpNumber;

    @Inject
    private StartImport startImport;

    @Inject
    private ShowImport showImport;

    /** All registers. */
    @GET
    @Operation(operationId = "listRegisters", summary = "All registers, each with its latest import")
    public Page<RegisterAdminView> list() {
        return Page.whole(listAllRegisters.all());
    }

    /** Says what a register is. */
    @PUT
    @Path("{name}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "defineRegister", summary = "Add a register of separated values, or change it")
    public RegisterView define(@PathParam("name") String name, @NotNull @Valid RegisterRequest request) {
        return defineRegister.define(caller, name, request);
    }

    /** Looks a number up. */
    @GET
    @Path("{name}/entries/{identifier}")
    @Operation(operationId = "lookUpNumber", summary = "What a register says of a number")
    public NumberView lookUp(@PathParam("name") String name, @PathParam("identifier") String identifier) {
        return lookUpNumber.of(name, identifier);
    }

    /** Starts an import from the operator's folder. */
    @POST
    @Path("{name}/imports")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "startImport",
            summary = "Import a register's file",
            description =
                    "As JSON it names a file of the operator's folder. Sent as `application/octet-stream` the body is"
                            + " the file itself, with the query parameters `fileName`, `dryRun`, `changesOnly` and"
                            + " `acceptMissing`.")
    @APIResponse(
            responseCode = "201",
            description = "The import, which waits for its turn",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    public Response start(
            @PathParam("name") String name,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid ImportRequest request) {
        return created(idempotency.once(
                caller,
                key,
                "registries/" + name + "/imports",
                request,
                () -> startImport.fromFolder(caller, name, request)));
    }

    /** Starts an import of an upload. */
    @POST
    @Path("{name}/imports")
    @Consumes({
        MediaType.APPLICATION_OCTET_STREAM,
        MediaType.TEXT_PLAIN,
        "text/csv",
        "application/zip",
        "application/gzip",
        "application/x-gzip"
    })
    @MaxBody(megabytes = ImportSettings.UPLOAD_MEGABYTES)
    @Operation(hidden = true)
    public Response upload(
            @PathParam("name") String name,
            @QueryParam("fileName") @DefaultValue("upload") String fileName,
            @QueryParam("dryRun") boolean dryRun,
            @QueryParam("changesOnly") boolean changesOnly,
            @QueryParam("acceptMissing") boolean acceptMissing,
            InputStream content) {
        ImportWish wish = new ImportWish(dryRun, changesOnly, acceptMissing);
        return created(startImport.upload(caller, name, fileName, content, wish));
    }

    private Response created(UUID id) {
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, "/api/v1/registries/imports/" + id)
                .entity(showImport.of(id))
                .build();
    }
}
