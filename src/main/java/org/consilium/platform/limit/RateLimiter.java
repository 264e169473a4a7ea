package org.consilium.platform.limit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.problem.Problems;

/** Counts how often somebody does something, in this node's memory only. */
@ApplicationScoped
public class RateLimiter {
    private static final int SUBJECTS_PER_BUCKET = 20_000;

    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();
    private final Clock clock;

    /** A limiter with its own memory. */
    @Inject
    public RateLimiter(Clock clock) {
        this.clock = clock;
    }

    /**
     * Takes one permit. They come back evenly: with 6 permits a minute, one every 10 seconds, never more than 6 at once.
     *
     * @param bucket what is limited, in kebab-case
     * @param subject who does it: an id or an address
     * @param permits how many are allowed in the window
     * @param window the window
     * @throws Problem 429 with the time after which the next permit is there
     */
    public void take(String bucket, String subject, int permits, Duration window) {
        Duration wait = buckets.computeIfAbsent(bucket, name -> new Bucket(SUBJECTS_PER_BUCKET))
                .take(subject, permits, window, clock.instant());
        if (!wait.isZero()) {
            throw new Problem(Problems.TOO_MANY_REQUESTS, "That was too often in a short time. Please wait a little.")
                    .retryAfter(wait);
        }
    }
}
