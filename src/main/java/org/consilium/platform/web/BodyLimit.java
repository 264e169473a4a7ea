package org.consilium.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.problem.Problems;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** Stops reading a request's body at the limit of its method (S10), whatever the request says about its length. */
@Provider
@ApplicationScoped
public class BodyLimit implements ContainerRequestFilter {
    private static final long USUAL = 64L * 1024;

    @Context
    @SuppressWarnings("NullAway.Init") // JAX-RS sets it; a method's annotations are known per request only
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        @Nullable MaxBody own = resource.getResourceMethod().getAnnotation(MaxBody.class);
        long limit = own == null ? USUAL : limit(own);
        long declared = declaredLength(request);
        if (declared > limit) {
            if (Listener.refuses(declared)) {
                Listener.dropRest();
            }
            throw tooLarge(limit);
        }
        boolean large = own != null && !own.megabytes().isEmpty();
        if (large) {
            Listener.allow(limit);
        }
        request.setEntityStream(new LimitedStream(request.getEntityStream(), limit, large));
    }

    private static long limit(MaxBody own) {
        return own.megabytes().isEmpty()
                ? own.value()
                : ConfigProvider.getConfig().getValue(own.megabytes(), Long.class) * 1024 * 1024;
    }

    /** The declared length; {@code getLength()} answers -1 for what does not fit an int. */
    private static long declaredLength(ContainerRequestContext request) {
        @Nullable String declared = request.getHeaderString("Content-Length");
        try {
            return declared == null ? 0 : Long.parseLong(declared);
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }

    private static Problem tooLarge(long limit) {
        return new Problem(Problems.BODY_TOO_LARGE, "At most " + limit / 1024 + " KiB are read here.");
    }

    private static final class LimitedStream extends FilterInputStream {
        private final long limit;
        private final boolean large;
        private long count;

        LimitedStream(InputStream in, long limit, boolean large) {
            super(in);
            this.limit = limit;
            this.large = large;
        }

        @Override
        public int read() throws IOException {
            int value = in.read();
            advance(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = in.read(buffer, offset, length);
            advance(Math.max(read, 0));
            return read;
        }

        private void advance(int bytes) {
            count += bytes;
            if (count > limit) {
                if (large) {
                    Listener.dropRest();
                }
                throw tooLarge(limit);
            }
        }
    }
}
