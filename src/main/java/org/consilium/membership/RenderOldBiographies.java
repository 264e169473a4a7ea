package org.consilium.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.job.RecurringJob;
import org.jboss.logging.Logger;

/** Brings the HTML of biographies up to date after the renderer changed. */
@ApplicationScoped
class RenderOldBiographies implements RecurringJob {
    private static final Logger LOG = Logger.getLogger(RenderOldBiographies.class);
    private static final UUID FIRST = new UUID(0, 0);

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
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        UUID last = FIRST;
        for (List<UUID> old = findOldBiographies.after(last); !old.isEmpty(); old = findOldBiographies.after(last)) {
            old.forEach(this::render);
            last = old.get(old.size() - 1);
        }
    }

    /** One that fails keeps its old HTML and is tried again next time; the others do not wait for it. */
    private void render(UUID memberId) {
        try {
            renderBiographyAgain.render(memberId);
        } catch (RuntimeException e) {
            LOG.warnf("A biography keeps its old HTML: %s", e.getClass().getName());
        }
    }
}
