package org.consilium.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.job.RenderAgain;

/** Brings the HTML of biographies up to date after the renderer changed. */
@ApplicationScoped
class RenderOldBiographies extends RenderAgain {
    private final FindOldBiographies findOldBiographies;
    private final RenderBiographyAgain renderBiographyAgain;

    @Inject
    RenderOldBiographies(FindOldBiographies findOldBiographies, RenderBiographyAgain renderBiographyAgain) {
        this.findOldBiographies = findOldBiographies;
        this.renderBiographyAgain = renderBiographyAgain;
    }

    @Override
    public String kind() {
        return "render-old-biographies";
    }

    @Override
    protected List<UUID> oldAfter(UUID last) {
        return findOldBiographies.after(last);
    }

    @Override
    protected void render(UUID id) {
        renderBiographyAgain.render(id);
    }

    @Override
    protected String nameInLog(UUID id) {
        return "A biography";
    }
}
