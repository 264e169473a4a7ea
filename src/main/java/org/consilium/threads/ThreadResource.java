package org.consilium.threads;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.consilium.platform.access.CurrentCaller;
import org.consilium.platform.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A thread's head. */
@Path("threads/{id}")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.MEMBER)
@Tag(name = "Threads")
public class ThreadResource {
    @Inject
    private CurrentCaller current;

    @Inject
    private ReadThread readThread;

    @Inject
    private RenameThread renameThread;

    /** One thread. */
    @GET
    @Operation(summary = "A thread's head")
    public ThreadView read(@PathParam("id") UUID id) {
        return readThread.read(current.get(), id);
    }

    /** Renames a thread. */
    @PUT
    @Operation(summary = "Rename a thread")
    public ThreadView rename(@PathParam("id") UUID id, @NotNull @Valid RenameThreadRequest request) {
        renameThread.rename(current.get(), id, request);
        return readThread.read(current.get(), id);
    }
}
