package org.consilium.platform.web;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.AttachmentKey;
import jakarta.servlet.ServletContext;
import org.jspecify.annotations.Nullable;

/**
 * Lets the application itself answer a request that says it is larger than the listener takes: {@link BodyLimit} refuses it with a
 * problem, or, where more is allowed, has the listener take more. Until then the listener's limit holds: nobody gets a large body
 * read who was not let in.
 */
public class BodiesReachTheApplication implements ServletExtension {
    private static final AttachmentKey<Long> LISTENERS_LIMIT = AttachmentKey.create(Long.class);

    /** The server makes it. */
    public BodiesReachTheApplication() {}

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addInitialHandlerChainWrapper(BodiesReachTheApplication::aroundTheFirstLook);
        deployment.addOuterHandlerChainWrapper(BodiesReachTheApplication::behindTheFirstLook);
    }

    private static HttpHandler aroundTheFirstLook(HttpHandler next) {
        return exchange -> {
            long limit = exchange.getMaxEntitySize();
            long declared = exchange.getRequestContentLength();
            if (limit > 0 && declared > limit && exchange.isRequestChannelAvailable()) {
                exchange.putAttachment(LISTENERS_LIMIT, limit);
                exchange.setMaxEntitySize(declared);
            }
            next.handleRequest(exchange);
        };
    }

    private static HttpHandler behindTheFirstLook(HttpHandler next) {
        return exchange -> {
            restore(exchange);
            next.handleRequest(exchange);
        };
    }

    private static void restore(HttpServerExchange exchange) {
        @Nullable Long limit = exchange.removeAttachment(LISTENERS_LIMIT);
        if (limit != null) {
            exchange.setMaxEntitySize(limit);
        }
    }
}
