package org.consilium.boards;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.consilium.platform.access.Caller;
import org.consilium.platform.access.Role;
import org.consilium.platform.idempotency.Idempotency;
import org.consilium.platform.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How boards are set up. */
@Path("admin/boards")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.ADMINISTRATOR)
@Tag(name = "Administration")
public class AdminBoardResource {
    @Inject
    private Caller caller;

    @Inject
    private Idempotency idempotency;

    @Inject
    private ListAllBoards listAllBoards;

    @Inject
    private ReadBoardSetup readBoardSetup;

    @Inject
    private CreateBoard createBoard;

    @Inject
    private ChangeBoard changeBoard;

    @Inject
    private ArchiveBoard archiveBoard;

    /** All boards. */
    @GET
    @Operation(summary = "All boards, the archived ones last")
    public Page<BoardAdminView> list() {
        return listAllBoards.list();
    }

    /** One board. */
    @GET
    @Path("{slug}")
    @Operation(summary = "How a board is set up")
    public BoardAdminView read(@PathParam("slug") String slug) {
        return readBoardSetup.read(slug);
    }

    /** Adds a board. */
    @POST
    @Operation(summary = "Add a board")
    @APIResponse(
            responseCode = "201",
            description = "The new board",
            content = @Content(schema = @Schema(implementation = BoardAdminView.class)))
    public Response create(
            @HeaderParam(Idempotency.HEADER) @Nullable String key, @NotNull @Valid BoardRequest request) {
        UUID id = idempotency.once(caller, key, "admin/boards", request, () -> createBoard.create(caller, request));
        BoardAdminView board = readBoardSetup.read(id);
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, "/api/v1/admin/boards/" + board.slug())
                .entity(board)
                .build();
    }

    /** Changes a board. */
    @PUT
    @Path("{slug}")
    @Operation(summary = "Change how a board is set up")
    public BoardAdminView change(@PathParam("slug") String slug, @NotNull @Valid BoardRequest request) {
        return changeBoard.change(caller, slug, request);
    }

    /** Archives a board. */
    @PUT
    @Path("{slug}/archive")
    @Operation(summary = "Archive a board: it stays readable")
    public void archive(@PathParam("slug") String slug) {
        archiveBoard.set(caller, slug, true);
    }

    /** Opens an archived board again. */
    @DELETE
    @Path("{slug}/archive")
    @Operation(summary = "Open an archived board again")
    public void reopen(@PathParam("slug") String slug) {
        archiveBoard.set(caller, slug, false);
    }
}
