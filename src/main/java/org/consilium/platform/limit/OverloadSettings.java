package org.consilium.platform.limit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.consilium.platform.config.StartCheck;
import org.consilium.platform.config.StartRefused;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many requests are served at once and how many wait. */
@ApplicationScoped
class OverloadSettings implements StartCheck {
    private final int concurrent;
    private final int waiting;
    private final Duration wait;

    @Inject
    OverloadSettings(
            @ConfigProperty(name = "consilium.overload.concurrent") int concurrent,
            @ConfigProperty(name = "consilium.overload.waiting") int waiting,
            @ConfigProperty(name = "consilium.overload.wait") Duration wait) {
        this.concurrent = concurrent;
        this.waiting = waiting;
        this.wait = wait;
    }

    Turnstile turnstile() {
        return new Turnstile(concurrent, waiting, wait);
    }

    @Override
    public void check() {
        if (concurrent < 1) {
            throw new StartRefused("consilium.overload.concurrent is " + concurrent + ": set it to 1 or more.");
        }
        if (waiting < 0) {
            throw new StartRefused("consilium.overload.waiting is " + waiting + ": set it to 0 or more.");
        }
        if (wait.isNegative() || wait.compareTo(Duration.ofSeconds(30)) > 0) {
            throw new StartRefused("consilium.overload.wait is " + wait + ": set it to PT0S … PT30S.");
        }
    }
}
