package org.consilium.threads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.job.RecurringJob;
import org.jboss.logging.Logger;

/** Brings stored HTML up to date after the renderer changed, one post a transaction, so that nobody waits for it. */
@ApplicationScoped
class RenderOldPosts implements RecurringJob {
    private static final Logger LOG = Logger.getLogger(RenderOldPosts.class);
    private static final UUID FIRST = new UUID(0, 0);

    private final FindOldRenderings findOldRenderings;
    private final RenderPostAgain renderPostAgain;

    @Inject
    RenderOldPosts(FindOldRenderings findOldRenderings, RenderPostAgain renderPostAgain) {
        this.findOldRenderings = findOldRenderings;
        this.renderPostAgain = renderPostAgain;
    }

    @Override
    public String kind() {
        return "render-old-posts";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        UUID last = FIRST;
        for (List<UUID> old = findOldRenderings.after(last); !old.isEmpty(); old = findOldRenderings.after(last)) {
            old.forEach(this::render);
            last = old.get(old.size() - 1);
        }
    }

    /** One that fails keeps its old HTML and is tried again next time; the others do not wait for it. */
    private void render(UUID postId) {
        try {
            renderPostAgain.render(postId);
        } catch (RuntimeException e) {
            LOG.warnf("The post %s keeps its old HTML: %s", postId, e.getClass().getName());
        }
    }
}
