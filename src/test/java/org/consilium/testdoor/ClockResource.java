package org.consilium.testdoor;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;

/** Lets a test move the server's clock. */
@Path("test-door/clock")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
public class ClockResource {

    @Inject
    private MovableClock clock;

    /** Puts the clock ahead of the real time. */
    @PUT
    @PermitAll
    public void move(ClockPosition position) {
        clock.moveTo(Duration.ofSeconds(position.secondsAhead()));
    }
}
