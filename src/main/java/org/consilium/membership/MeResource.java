package org.consilium.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.consilium.platform.access.Caller;
import org.consilium.platform.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's own account. */
@Path("me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.SIGNED_IN)
@Tag(name = "Own account")
public class MeResource {
    @Inject
    private Caller caller;

    @Inject
    private ShowMe showMe;

    @Inject
    private ChangeProfile changeProfile;

    @Inject
    private ChangePreferences changePreferences;

    @GET
    @Operation(summary = "The own account")
    public MeView me() {
        return showMe.of(caller);
    }

    @PUT
    @Path("profile")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change how others see the own profile")
    public MeView changeProfile(@Valid @NotNull ProfileRequest request) {
        caller.requireCookie();
        changeProfile.change(caller, request);
        return showMe.of(caller);
    }

    @PUT
    @Path("preferences")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change the own preferences")
    public void changePreferences(@NotNull PreferencesView request) {
        caller.requireCookie();
        changePreferences.change(caller, request);
    }
}
