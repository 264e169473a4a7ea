package org.consilium.testdoor;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.consilium.membership.signin.LeavesNoTrace;
import org.consilium.platform.access.Caller;
import org.consilium.platform.access.Role;

/** Stands for acts that write nothing about their caller, whom they know all the same. */
@Path("test-door/traceless")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.MEMBER)
public class TracelessResource {
    @Inject
    private Caller caller;

    /** Answers who calls and leaves no trace of it. */
    @GET
    @LeavesNoTrace
    public UUID act() {
        return caller.memberId();
    }

    /** The same, in the ordinary way. */
    @GET
    @Path("not")
    public UUID actOrdinarily() {
        return caller.memberId();
    }
}
