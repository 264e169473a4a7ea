package org.consilium.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.problem.Problems;

/**
 * Slows down whoever guesses passwords (S05): by account and by network address, each failure beyond a few doubles the time
 * until the next try. A try counts as failed from its start until it is known to have succeeded, so that many at once gain
 * nothing. In memory only, and for accounts that do not exist just as for those that do.
 */
@ApplicationScoped
class SignInThrottle {
    private final GrowingDelay accounts = new GrowingDelay(5, Duration.ofSeconds(2), Duration.ofMinutes(10));
    private final GrowingDelay addresses = new GrowingDelay(50, Duration.ofSeconds(1), Duration.ofMinutes(10));
    private final Clock clock;

    @Inject
    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    /**
     * A try begins.
     *
     * @throws Problem {@code too-many-requests} with the time to wait
     */
    void begin(String account, String address) {
        Instant now = clock.instant();
        Duration wait = longer(accounts.wait(account, now), addresses.wait(address, now));
        if (!wait.isZero()) {
            throw new Problem(Problems.TOO_MANY_REQUESTS, "Too many failed sign-ins. Please wait a moment.")
                    .retryAfter(wait);
        }
        accounts.count(account, now);
        addresses.count(address, now);
    }

    /** The try that began was no guess: the account's failures are forgotten, the address loses this one. */
    void succeeded(String account, String address) {
        accounts.forget(account);
        addresses.takeBack(address);
    }

    /** The try that began was no guess, but did not lead in either. */
    void noGuess(String account, String address) {
        accounts.takeBack(account);
        addresses.takeBack(address);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
