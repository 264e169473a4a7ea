package org.consilium.platform.job;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.paging.Walk;
import org.jboss.logging.Logger;

/**
 * Brings stored HTML up to date after the renderer changed, one text a transaction, so that nobody waits for it. One that fails
 * keeps its old HTML and is tried again next time; the others do not wait for it.
 */
public abstract class RenderAgain implements RecurringJob {
    private static final Logger LOG = Logger.getLogger(RenderAgain.class);

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        new Walk(this::oldAfter).each(this::tryToRender);
    }

    /** Some texts whose HTML an older renderer made, by id, behind this one; empty at the end. */
    protected abstract List<UUID> oldAfter(UUID last);

    /** Renders one of them again. */
    protected abstract void render(UUID id);

    /** What the log calls it. */
    protected abstract String nameInLog(UUID id);

    private void tryToRender(UUID id) {
        try {
            render(id);
        } catch (RuntimeException e) {
            LOG.warnf("%s keeps its old HTML: %s", nameInLog(id), e.getClass().getName());
        }
    }
}
