package org.consilium.threads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.job.RenderAgain;

/** Brings the HTML of posts up to date after the renderer changed. */
@ApplicationScoped
class RenderOldPosts extends RenderAgain {
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
    protected List<UUID> oldAfter(UUID last) {
        return findOldRenderings.after(last);
    }

    @Override
    protected void render(UUID id) {
        renderPostAgain.render(id);
    }

    @Override
    protected String nameInLog(UUID id) {
        return "The post " + id;
    }
}
