package org.consilium.platform.config;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jboss.logging.Logger;

/** Runs every {@link StartCheck} before anything else, says each failure in one line of the log, and stops the start. */
@ApplicationScoped
class StartChecks {
    private static final Logger LOG = Logger.getLogger(StartChecks.class);

    private final Instance<StartCheck> checks;

    @Inject
    StartChecks(@Any Instance<StartCheck> checks) {
        this.checks = checks;
    }

    void runAll(
            @Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) @Initialized(ApplicationScoped.class) Object start) {
        Set<String> refusals = new LinkedHashSet<>();
        for (StartCheck check : checks) {
            try {
                check.check();
            } catch (StartRefused refused) {
                refusals.add(refused.getMessage());
            }
        }
        refusals.forEach(refusal -> LOG.fatalf("Consilium does not start: %s", refusal));
        if (!refusals.isEmpty()) {
            throw new StartRefused(String.join(" ", refusals));
        }
    }
}
