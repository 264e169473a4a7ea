package org.consilium.membership.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.problem.Problems;
import org.consilium.platform.random.Randomness;
import org.jspecify.annotations.Nullable;

/**
 * Hashes passwords and compares them with their hashes. Each takes 19 MiB and tens of milliseconds, on purpose; only a few run
 * at a time, so that a flood of sign-ins exhausts neither memory nor processors.
 */
@ApplicationScoped
public class Passwords {
    private static final int AT_A_TIME = Math.max(2, Runtime.getRuntime().availableProcessors());
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(4);

    private final Randomness randomness;
    private final Semaphore running = new Semaphore(AT_A_TIME, true);
    private final Argon2Hash ofNobody;

    /** Salts come from the one source of randomness. */
    @Inject
    public Passwords(Randomness randomness) {
        this.randomness = randomness;
        this.ofNobody = Argon2Hash.of(randomness.token(), randomness.bytes(Argon2Hash.SALT_BYTES));
    }

    /** The text to store for a password. */
    public String hash(String password) {
        acquire();
        try {
            return Argon2Hash.of(password, randomness.bytes(Argon2Hash.SALT_BYTES))
                    .encoded();
        } finally {
            running.release();
        }
    }

    /**
     * Whether this is the password of that hash.
     *
     * @param stored what {@link #hash} gave, or null for an account that does not exist: then the same work is done in vain (S05)
     */
    public boolean matches(String password, @Nullable String stored) {
        Argon2Hash hash = stored == null ? ofNobody : Argon2Hash.parse(stored);
        acquire();
        try {
            return hash.matches(password) && stored != null;
        } finally {
            running.release();
        }
    }

    private void acquire() {
        try {
            if (running.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new Problem(Problems.OVERLOADED, "Too many people sign in right now.").retryAfter(LONGEST_WAIT);
    }
}
