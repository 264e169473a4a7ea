package org.consilium.platform.transaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.consilium.platform.random.Randomness;
import org.jboss.logging.Logger;

/** Tries again, with a random pause, what the database gave up on for a reason that passes. */
@ApplicationScoped
public class Tries {
    private static final Logger LOG = Logger.getLogger(Tries.class);
    private static final int MOST = 6;
    private static final int FIRST_PAUSE_MILLIS = 10;

    private final Randomness randomness;

    @Inject
    Tries(Randomness randomness) {
        this.randomness = randomness;
    }

    /**
     * What a transaction does, or a query without one.
     *
     * @param <T> what comes of it
     * @param <E> what else may go wrong
     */
    @FunctionalInterface
    interface Attempt<T, E extends Exception> {
        T make() throws E;
    }

    /** Asks until there is an answer, or no hope for one. */
    public <T> T run(Supplier<T> query) {
        return attempt(query::get);
    }

    <T, E extends Exception> T attempt(Attempt<T, E> attempt) throws E {
        for (int number = 1; ; number++) {
            try {
                return attempt.make();
            } catch (RuntimeException failure) {
                if (number == MOST || !PassingFailure.isPassing(failure)) {
                    throw failure;
                }
                LOG.debugf("Tried again, attempt %d", number);
                pause(number, failure);
            }
        }
    }

    private void pause(int number, RuntimeException failure) {
        try {
            TimeUnit.MILLISECONDS.sleep(1L + randomness.below(FIRST_PAUSE_MILLIS << number));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure;
        }
    }
}
