package org.consilium.platform.web;

import io.undertow.server.Connectors;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.handlers.ServletRequestContext;

/** The server's listener, which ends requests with larger bodies than the application reads anywhere but in a few places. */
final class Listener {
    /** The application's own limit, which answers with a problem, is reached first. */
    private static final long SLACK = 1024 * 1024;

    private Listener() {}

    /** Lets the current request, whose caller was let in already, have a body of that many bytes. */
    static void allow(long bytes) {
        exchange().setMaxEntitySize(bytes + SLACK);
    }

    /** Answers the current request without waiting for the rest of its body, and takes no other on its connection. */
    static void dropRest() {
        HttpServerExchange exchange = exchange();
        exchange.setPersistent(false);
        Connectors.terminateRequest(exchange);
    }

    /** Whether a body of that length is more than the listener takes. */
    static boolean refuses(long bytes) {
        long limit = exchange().getMaxEntitySize();
        return limit > 0 && bytes > limit;
    }

    private static HttpServerExchange exchange() {
        return ServletRequestContext.requireCurrent().getExchange();
    }
}
