package org.consilium.membership;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The site itself, for everybody. */
@Path("site")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Site")
public class SiteResource {
    @Inject
    private Site site;

    @GET
    @PermitAll
    @Operation(summary = "Name and version of this site")
    public SiteView site() {
        return site.view();
    }
}
