package org.consilium.verification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.consilium.platform.access.Caller;
import org.consilium.platform.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's own application. */
@Path("me/application")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.SIGNED_IN)
@Tag(name = "Verification")
public class OwnApplicationResource {
    @Inject
    private Caller caller;

    @Inject
    private ShowOwnApplication showOwn;

    @Inject
    private GuideApplicant guideApplicant;

    @Inject
    private ChangeClaim changeClaim;

    @Inject
    private SubmitApplication submitApplication;

    @Inject
    private AppealRefusal appealRefusal;

    @Inject
    private RenewBadge renewBadge;

    /** How far it is. */
    @GET
    @Operation(operationId = "showOwnApplication", summary = "How far the own application is, and what would help")
    public OwnApplicationView show() {
        return showOwn.of(caller);
    }

    /** What to bring. */
    @GET
    @Path("guide")
    @Operation(operationId = "guideApplicant", summary = "Which numbers and evidence a profession in a country takes")
    public GuideView guide(
            @QueryParam("profession") @NotNull String profession,
            @QueryParam("country") @NotNull String country,
            @QueryParam("careerStage") @NotNull String careerStage) {
        return guideApplicant.to(profession, country, careerStage);
    }

    /** Saves it as one goes. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changeOwnApplication", summary = "Save what the own application claims")
    public OwnApplicationView change(@Valid @NotNull ClaimRequest request) {
        changeClaim.change(caller, request);
        return showOwn.of(caller);
    }

    /** Hands it in. */
    @POST
    @Path("submit")
    @Operation(operationId = "submitOwnApplication", summary = "Hand the own application in")
    public OwnApplicationView submit() {
        submitApplication.submit(caller);
        return showOwn.of(caller);
    }

    /** Puts a refusal before another verifier. */
    @POST
    @Path("appeal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "appealRefusal", summary = "Put a refusal before another verifier")
    public OwnApplicationView appeal(@Valid @NotNull AppealRequest request) {
        appealRefusal.appeal(caller, request);
        return showOwn.of(caller);
    }

    /** Renews the badge. */
    @POST
    @Path("renewal")
    @Operation(operationId = "renewBadge", summary = "Renew the own badge before it ends")
    public OwnApplicationView renew() {
        renewBadge.renew(caller);
        return showOwn.of(caller);
    }
}
