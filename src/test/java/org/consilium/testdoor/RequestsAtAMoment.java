package org.consilium.testdoor;

import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;

/** Lets a request live at another moment, from before its sender is known until it is answered. */
@WebListener
public class RequestsAtAMoment implements ServletRequestListener {

    /** A request's header: the moment, as in ISO 8601. */
    public static final String HEADER = "X-Test-Moment";

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        String moment = ((HttpServletRequest) event.getServletRequest()).getHeader(HEADER);
        if (moment != null) {
            MovableClock.stopForThisThread(Instant.parse(moment));
        }
    }

    @Override
    public void requestDestroyed(ServletRequestEvent event) {
        MovableClock.tickForThisThread();
    }
}
