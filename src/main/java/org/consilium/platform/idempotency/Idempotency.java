package org.consilium.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.consilium.platform.access.Caller;
import org.consilium.platform.crypto.Hashes;
import org.consilium.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Lets a member's creating request be sent again without creating anything again. A row keeps the member beside what was made,
 * so anonymous acts do not come here: their client-made id is their key.
 */
@ApplicationScoped
public class Idempotency {
    /** The request header that carries the key. */
    public static final String HEADER = "Idempotency-Key";

    private static final int LONGEST = 100;
    private static final int STRIPES = 256;

    private final ActOnce actOnce;
    private final IdempotencyKeys keys;
    private final ObjectMapper json;
    private final Lock[] locks =
            Stream.generate(ReentrantLock::new).limit(STRIPES).toArray(Lock[]::new);

    @Inject
    Idempotency(ActOnce actOnce, IdempotencyKeys keys, ObjectMapper json) {
        this.actOnce = actOnce;
        this.keys = keys;
        this.json = json;
    }

    /**
     * Acts, unless the same caller sent the same request with the same key before. The act runs in one transaction with the
     * key's row, and both are tried again together when the database asks for it.
     *
     * @param key the header's value; null acts without looking
     * @param operation what is asked for, with its place, such as {@code threads/<id>/posts}
     * @param request the request's body
     * @param act makes something and answers its id
     * @return what this act, or the first one with the key, made
     * @throws Problem 422 if the key was used for another request, 400 if it is no key
     */
    public UUID once(Caller caller, @Nullable String key, String operation, Object request, Supplier<UUID> act) {
        if (key == null) {
            return actOnce.withoutKey(act);
        }
        requireReadable(key);
        byte[] keyHash = Hashes.sha256(key);
        byte[] requestHash = Hashes.sha256(operation + "\n" + text(request));
        // Copies of one request wait here, in memory, instead of each with a connection at the database.
        Lock lock = locks[Math.floorMod(caller.memberId().hashCode() * 31 + key.hashCode(), STRIPES)];
        lock.lock();
        try {
            return actOnce.withKey(caller.memberId(), keyHash, requestHash, act);
        } finally {
            lock.unlock();
        }
    }

    /** Forgets what a member sent, because the account goes. To be called inside a use case. */
    public void forget(UUID memberId) {
        keys.deleteOf(memberId);
    }

    private static void requireReadable(String key) {
        boolean printable = key.chars().allMatch(character -> character >= ' ' && character <= '~');
        if (key.isEmpty() || key.length() > LONGEST || !printable) {
            throw Problem.invalid(HEADER, "A key is 1 to " + LONGEST + " printable ASCII characters.");
        }
    }

    private String text(Object request) {
        try {
            return new String(json.writeValueAsBytes(request), StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A request must be writable as JSON", e);
        }
    }
}
