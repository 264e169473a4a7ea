package org.consilium.threads;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import org.consilium.membership.AuthorView;
import org.consilium.platform.access.Caller;
import org.consilium.platform.access.Role;
import org.consilium.platform.limit.RateLimiter;
import org.consilium.platform.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whom the first post of a new thread can mention. */
@Path("boards/{slug}/mentionable")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.MEMBER)
@Tag(name = "Posts")
public class BoardMentionableResource {
    private static final int MOST_A_MINUTE = 120;

    @Inject
    private Caller caller;

    @Inject
    private RateLimiter limiter;

    @Inject
    private ListMentionableOnBoard listMentionable;

    /** At most ten suggestions. */
    @GET
    @Operation(summary = "Members who see the board and whose handle or name starts like this")
    public Page<AuthorView> list(@PathParam("slug") String slug, @QueryParam("q") @DefaultValue("") String start) {
        limiter.take("mentionable", caller.memberId().toString(), MOST_A_MINUTE, Duration.ofMinutes(1));
        return Page.whole(listMentionable.list(caller, slug, start));
    }
}
