package org.consilium.threads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.consilium.platform.access.Caller;
import org.consilium.platform.config.StartCheck;
import org.consilium.platform.config.StartRefused;
import org.consilium.platform.limit.RateLimiter;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How often a member may write (S35): far more than anybody types, far less than a program would. */
@ApplicationScoped
public class WriteLimits implements StartCheck {
    private final RateLimiter limiter;
    private final int threadsPerHour;
    private final int postsPerMinute;
    private final int previewsPerMinute;
    private final int draftsPerMinute;

    /**
     * Limits by configuration, each for one member.
     *
     * @param threadsPerHour {@code consilium.threads.new-threads-per-hour}
     * @param postsPerMinute {@code consilium.threads.posts-per-minute}: replies and edits together
     * @param previewsPerMinute {@code consilium.threads.previews-per-minute}
     * @param draftsPerMinute {@code consilium.threads.drafts-per-minute}
     */
    @Inject
    WriteLimits(
            RateLimiter limiter,
            @ConfigProperty(name = "consilium.threads.new-threads-per-hour", defaultValue = "30") int threadsPerHour,
            @ConfigProperty(name = "consilium.threads.posts-per-minute", defaultValue = "20") int postsPerMinute,
            @ConfigProperty(name = "consilium.threads.previews-per-minute", defaultValue = "120") int previewsPerMinute,
            @ConfigProperty(name = "consilium.threads.drafts-per-minute", defaultValue = "120") int draftsPerMinute) {
        this.limiter = limiter;
        this.threadsPerHour = threadsPerHour;
        this.postsPerMinute = postsPerMinute;
        this.previewsPerMinute = previewsPerMinute;
        this.draftsPerMinute = draftsPerMinute;
    }

    @Override
    public void check() {
        require("consilium.threads.new-threads-per-hour", threadsPerHour);
        require("consilium.threads.posts-per-minute", postsPerMinute);
        require("consilium.threads.previews-per-minute", previewsPerMinute);
        require("consilium.threads.drafts-per-minute", draftsPerMinute);
    }

    private static void require(String setting, int permits) {
        if (permits < 1) {
            throw new StartRefused(setting + " is " + permits + ": set it to 1 or more.");
        }
    }

    /** The caller opens a thread. */
    void takeThread(Caller caller) {
        take("new-threads", caller, threadsPerHour, Duration.ofHours(1));
    }

    /** The caller replies, or changes a post. */
    void takePost(Caller caller) {
        take("posts", caller, postsPerMinute, Duration.ofMinutes(1));
    }

    /** The caller wants to see what a text would look like. */
    void takePreview(Caller caller) {
        take("previews", caller, previewsPerMinute, Duration.ofMinutes(1));
    }

    /** The caller's page keeps what was typed so far. */
    public void takeDraft(Caller caller) {
        take("drafts", caller, draftsPerMinute, Duration.ofMinutes(1));
    }

    private void take(String bucket, Caller caller, int permits, Duration window) {
        limiter.take(bucket, caller.memberId().toString(), permits, window);
    }
}
