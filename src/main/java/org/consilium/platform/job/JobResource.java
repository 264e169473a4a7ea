package org.consilium.platform.job;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.consilium.platform.access.Caller;
import org.consilium.platform.access.Role;
import org.consilium.platform.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Jobs that are not done yet, for administrators. */
@Path("admin/jobs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class JobResource {
    @Inject
    private Caller caller;

    @Inject
    private ListJobs listJobs;

    @Inject
    private RetryJob retryJob;

    @Inject
    private DeleteJob deleteJob;

    /** Jobs, oldest first. */
    @GET
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    @Operation(operationId = "listJobs", summary = "Jobs that wait, run or are dead, oldest first")
    public Page<JobView> list(
            @QueryParam("state") @Nullable String state,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        return listJobs.page(state, cursor, limit);
    }

    /** Tries a job again, now. */
    @POST
    @Path("{id}/retry")
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    @Operation(operationId = "retryJob", summary = "Try a job again, now")
    public void retry(@PathParam("id") UUID id) {
        retryJob.retry(id, caller);
    }

    /** Gives a job up. */
    @DELETE
    @Path("{id}")
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    @Operation(operationId = "deleteJob", summary = "Give a job up")
    public void delete(@PathParam("id") UUID id) {
        deleteJob.delete(id, caller);
    }
}
