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

/** Runs every {@link StartCheck} before anything else, and refuses the start if one of them fails. */
@ApplicationScoped
class StartChecks {
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
        if (!refusals.isEmpty()) {
            throw Refusal.because(refusals);
        }
    }
}
